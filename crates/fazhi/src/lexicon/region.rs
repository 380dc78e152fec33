//! Words around the names of divisions. The divisions themselves are in `region/divisions.txt`.

/// A short form in use that cannot be made by cutting a name, and the code of the division that it means.
pub(crate) struct ShortForm {
    pub(crate) form: &'static str,
    pub(crate) code: u32,
}

const fn short(form: &'static str, code: u32) -> ShortForm {
    ShortForm { form, code }
}

/// Short forms besides those of the table of divisions. The form must not be the full name of another division.
pub(crate) static SHORT_FORMS: &[ShortForm] = &[
    short("东乌旗", 152_525),     // 东乌珠穆沁旗
    short("东乡自治县", 622_926), // 东乡族自治县
    short("伊犁哈萨克州", 654_000),
    short("克州", 653_000),       // 克孜勒苏柯尔克孜自治州
    short("前郭县", 220_721),     // 前郭尔罗斯蒙古族自治县
    short("博州", 652_700),       // 博尔塔拉蒙古自治州
    short("和布克县", 654_226),   // 和布克赛尔蒙古自治县
    short("喀左县", 211_324),     // 喀喇沁左翼蒙古族自治县
    short("塔县", 653_131),       // 塔什库尔干塔吉克自治县
    short("宁夏自治区", 640_000), // 宁夏回族自治区
    short("察县", 654_022),       // 察布查尔锡伯自治县
    short("察右中旗", 150_927),   // 察哈尔右翼中旗
    short("察右前旗", 150_926),   // 察哈尔右翼前旗
    short("察右后旗", 150_928),   // 察哈尔右翼后旗
    short("巴州", 652_800),       // 巴音郭楞蒙古自治州
    short("广西自治区", 450_000), // 广西壮族自治区
    short("新右旗", 150_727),     // 新巴尔虎右旗
    short("新左旗", 150_726),     // 新巴尔虎左旗
    short("新疆自治区", 650_000), // 新疆维吾尔自治区
    short("杜蒙县", 230_624),     // 杜尔伯特蒙古族自治县
    short("科右中旗", 152_222),   // 科尔沁右翼中旗
    short("科右前旗", 152_221),   // 科尔沁右翼前旗
    short("科左中旗", 150_521),   // 科尔沁左翼中旗
    short("科左后旗", 150_522),   // 科尔沁左翼后旗
    short("莫旗", 150_722),       // 莫力达瓦达斡尔族自治旗
    short("西乌旗", 152_526),     // 西乌珠穆沁旗
    short("阜蒙县", 210_921),     // 阜新蒙古族自治县
];

/// A prefecture that supervises others whose codes are not under its own.
pub(crate) struct Supervision {
    pub(crate) supervisor: u32,
    pub(crate) supervised: u32,
}

/// 伊犁哈萨克自治州 supervises two prefectures with codes of their own.
pub(crate) static SUPERVISION: &[Supervision] = &[
    Supervision { supervisor: 654_000, supervised: 654_200 }, // 塔城地区
    Supervision { supervisor: 654_000, supervised: 654_300 }, // 阿勒泰地区
];

/// A zone that bears no division's name, and the code of the lowest division that holds all of it.
pub(crate) struct ZoneRow {
    pub(crate) name: &'static str,
    pub(crate) code: u32,
}

const fn zone(name: &'static str, code: u32) -> ZoneRow {
    ZoneRow { name, code }
}

/// Zones with an administration of their own that are known without the name of their city.
pub(crate) static ZONES: &[ZoneRow] = &[
    zone("中国-马来西亚钦州产业园区", 450_700),  // 钦州市
    zone("中马钦州产业园区", 450_700),           // 钦州市
    zone("五象新区", 450_100),                   // 南宁市
    zone("仲恺高新", 441_300),                   // 惠州市
    zone("准东经济技术开发区", 652_300),         // 昌吉回族自治州
    zone("加格达奇", 232_700),                   // 大兴安岭地区, whose districts have no codes
    zone("呼中区", 232_700),                     // 大兴安岭地区
    zone("大亚湾", 441_300),                     // 惠州市
    zone("宁东能源化工基地", 640_000),           // 宁夏回族自治区
    zone("平潭综合实验区", 350_128),             // 平潭县
    zone("新林区", 232_700),                     // 大兴安岭地区
    zone("松岭区", 232_700),                     // 大兴安岭地区
    zone("沈抚", 210_000),                       // 辽宁省, 沈阳市 and 抚顺市
    zone("洋浦", 460_000),                       // 海南省, 儋州市
    zone("深汕特别合作区", 440_300),             // 深圳市, in 汕尾市
    zone("滇中新区", 530_000),                   // 云南省, 昆明市
    zone("赣江新区", 360_000),                   // 江西省, 南昌市 and 九江市
    zone("长白山保护开发区", 220_000),           // 吉林省
    zone("长白山管委会", 220_000),               // 吉林省
    zone("屈原管理区", 430_600),                 // 岳阳市
    zone("虹桥国际中央商务区", 310_000),         // 上海市
    zone("万盛经开区", 500_000),                 // 重庆市
    zone("万盛经济技术开发区", 500_000),         // 重庆市
    zone("中新天津生态城", 120_000),             // 天津市
    zone("光明新区", 440_300),                   // 深圳市, the district 光明区 since 2018
    zone("北京经济技术开发区", 110_000),         // 北京市
    zone("四川天府新区", 510_000),               // 四川省, 成都市 and 眉山市
    zone("坪山新区", 440_300),                   // 深圳市, the district 坪山区 since 2016
    zone("大鹏新区", 440_300),                   // 深圳市
    zone("天府新区", 510_000),                   // 四川省
    zone("杨凌农业高新技术产业示范区", 610_403), // 杨陵区
    zone("杨凌示范区", 610_403),                 // 杨陵区
    zone("松山湖", 441_900),                     // 东莞市
    zone("横琴", 440_400),                       // 珠海市
    zone("湘江新区", 430_100),                   // 长沙市
    zone("西咸新区", 610_000),                   // 陕西省, 西安市 and 咸阳市
    zone("贵安新区", 520_000),                   // 贵州省, 贵阳市 and 安顺市
    zone("陕西省西咸新区", 610_000),             // 陕西省
    zone("雄安新区", 130_000),                   // 河北省
    zone("龙华新区", 440_300),                   // 深圳市, the district 龙华区 since 2016
    zone("三清山", 361_100),                     // 上饶市
    zone("九华山", 341_700),                     // 池州市
    zone("井冈山经济技术开发区", 360_800),       // 吉安市
    zone("前海", 440_300),                       // 深圳市
    zone("北戴河新区", 130_300),                 // 秦皇岛市
    zone("华山风景名胜区", 610_582),             // 华阴市
    zone("五台山风景名胜区", 140_900),           // 忻州市
    zone("大同云冈经济技术开发区", 140_200),     // 大同市
    zone("天柱山", 340_800),                     // 安庆市
    zone("张江科学城", 310_115),                 // 浦东新区
    zone("武当山", 420_300),                     // 十堰市
    zone("泰山风景名胜区", 370_900),             // 泰安市
    zone("泰山景区", 370_900),                   // 泰安市
    zone("甘泉堡", 650_000),                     // 新疆, 乌鲁木齐市 and 昌吉州
    zone("镜泊湖", 231_000),                     // 牡丹江市
    zone("长兴岛经济区", 210_200),               // 大连市
    zone("龙虎山风景名胜区", 360_600),           // 鹰潭市
    zone("东湖新技术开发区", 420_100),           // 武汉市
    zone("东湖高新", 420_100),                   // 武汉市
    zone("东湖生态旅游风景区", 420_100),         // 武汉市
    zone("金普新区", 210_200),                   // 大连市
    zone("普陀山", 330_900),                     // 舟山市
];

/// Names of the corps of 新疆 before those of its divisions.
pub(crate) static CORPS: &[&str] = &["新疆生产建设兵团", "新疆兵团", "兵团"];

/// The divisions of the corps, behind 第, and the codes of the cities that they run, or of what holds them.
pub(crate) static CORPS_DIVISIONS: &[ZoneRow] = &[
    zone("一师", 659_002),   // 阿拉尔市
    zone("二师", 659_006),   // 铁门关市
    zone("三师", 659_003),   // 图木舒克市
    zone("四师", 659_008),   // 可克达拉市
    zone("五师", 659_007),   // 双河市
    zone("六师", 659_004),   // 五家渠市
    zone("七师", 659_010),   // 胡杨河市
    zone("八师", 659_001),   // 石河子市
    zone("九师", 659_012),   // 白杨市
    zone("十师", 659_005),   // 北屯市
    zone("十一师", 650_000), // builds, without a place of its own
    zone("十二师", 650_000), // 乌鲁木齐市 and round it
    zone("十三师", 659_011), // 新星市
    zone("十四师", 659_009), // 昆玉市
];

/// What zones are called that were founded beside the old districts.
pub(crate) static NEW_ZONE: &str = "新区";

/// What a free trade zone is called behind its province, and the end of the names of its quarters.
pub(crate) static PILOT_ZONE: &str = "自由贸易试验区";
pub(crate) static QUARTER: &str = "片区";

/// What the name of a zone goes on with behind the bare name of the county that it lies in: 库尔勒|经济技术开发区.
pub(crate) static OPENS_ZONE: &[&str] = &[
    "产业",
    "农业",
    "化工",
    "台商",
    "国家",
    "工业",
    "开发区",
    "循环",
    "旅游",
    "景区",
    "生态",
    "现代",
    "示范区",
    "临港",
    "管委会",
    "管理委员会",
    "经开",
    "经济",
    "综合保税",
    "自由贸易",
    "边境",
    "风景",
    "高新",
];

/// Organs of the central state that are called after a county without its generic: 昆山|海关.
pub(crate) static CENTRAL_BRANCHES: &[&str] = &["海关", "海事", "调查队"];

/// What such a name leaves out at the end of that of the county.
pub(crate) static COUNTY_GENERICS: &[&str] = &["县", "市", "区", "旗", "自治县", "自治旗", "林区", "特区"];

/// Bodies that run zones.
pub(crate) static ZONE_ORGANS: &[&str] = &["管委会", "管理委员会"];

/// What stands behind the name of a city in that of a mountain, a water or a road that is called so too.
pub(crate) static NATURAL_GENERICS: &[char] =
    &['山', '湖', '岛', '溪', '陵', '路', '街', '镇', '乡', '村', '头', '石'];

/// What may stand before the place in the name of a body: the Party, a vertical system, a bracket.
pub(crate) static BEFORE_PLACE: &[&str] = &[
    "中共",                 // 中共深圳市委员会
    "中华人民共和国",       // 中华人民共和国深圳海关
    "中国(",                // 中国(上海)自由贸易试验区管理委员会
    "中国共产党",           // 中国共产党深圳市委员会
    "共青团",               // 共青团深圳市委员会
    "国家外汇管理局",       // 国家外汇管理局深圳市分局
    "国家税务总局",         // 国家税务总局深圳市税务局
    "中国人民银行",         // 中国人民银行深圳市分行
    "财政部",               // 财政部深圳监管局
    "国家统计局",           // 国家统计局深圳调查队
    "国家金融监督管理总局", // 国家金融监督管理总局深圳监管局
];

/// What may follow the bare name of a province or city (深圳, without 市), besides another division, a digit
/// and the end. Anything else is taken for part of another name: 朝阳镇 is no town of the city 朝阳.
pub(crate) static AFTER_BARE_NAME: &[&str] = &[
    ")",        // 中国(上海)自由贸易试验区
    "关于",     // 广东关于…的报告
    "出口加工", // 出口加工区
    "出入境",   // 出入境边防检查站
    "区党委",   // 宁夏区党委
    "国家",     // 国家级新区, 国家高新技术产业开发区
    "工业园",   // 苏州工业园区
    "开发区",
    "新区",         // 兰州新区
    "临港",         // 上海临港新片区
    "江北新区",     // 南京江北新区
    "滇中新区",     // 云南滇中新区
    "滇池",         // 昆明滇池国家旅游度假区
    "群岛新区",     // 舟山群岛新区
    "西海岸",       // 青岛西海岸新区
    "赣江新区",     // 江西赣江新区
    "金普新区",     // 大连金普新区
    "法治",         // 广东法治政府建设…
    "海关",         // 深圳海关
    "海事",         // 深圳海事局
    "生产建设兵团", // 新疆生产建设兵团
    "监管局",       // 深圳监管局
    "综合保税",     // 综合保税区
    "经开",         // 经开区
    "经济",         // 经济技术开发区
    "自由贸易",     // 自由贸易试验区
    "调查",         // 深圳调查队
    "边防",
    "高新", // 高新区, 高新技术产业开发区
];

/// How the name of a body of the central state begins. Such a body has no region.
pub(crate) static CENTRAL: &[&str] = &[
    "中共中央",
    "中国人民银行",
    "中国共产党中央",
    "中国地震局",
    "中国民用航空局",
    "中国气象局",
    "中国证券监督管理委员会",
    "中国银行保险监督管理委员会",
    "中国银行业监督管理委员会",
    "中华人民共和国",
    "交通运输部",
    "人力资源和社会保障部",
    "人力资源社会保障部",
    "住房和城乡建设部",
    "住房城乡建设部",
    "全国",
    "公安部",
    "农业农村部",
    "农业部",
    "卫生部",
    "司法部",
    "商务部",
    "国务院",
    "国土资源部",
    "国家",
    "国防部",
    "外交部",
    "审计署",
    "工业和信息化部",
    "应急管理部",
    "教育部",
    "文化和旅游部",
    "文化部",
    "最高人民",
    "民政部",
    "水利部",
    "海关总署",
    "环境保护部",
    "生态环境部",
    "监察部",
    "科学技术部",
    "科技部",
    "自然资源部",
    "财政部",
    "退役军人事务部",
    "铁道部",
];

/// What follows a township's name where it is one: 长安镇|人民政府 is a town, 城乡|建设局 is none. Besides
/// these, the end of the name and the digit of a year.
pub(crate) static AFTER_TOWN: &[&str] = &[
    "、",         // 党委、政府
    " ",          // a second name
    "人大",       // 人大主席团
    "人民政府",   // 长安镇人民政府
    "依法",       // 依法行政工作
    "便民",       // 便民服务中心
    "党委",       // 长安镇党委
    "党工委",     // 东门街道党工委
    "党政",       // 党政综合办公室
    "关于",       // 关于…的报告
    "办事处",     // 东门街道办事处
    "司法所",     // 司法所
    "委员会",     // 中共长安镇委员会
    "委",         // 中共长安镇委
    "工委",       // 街道工委
    "工作委员会", // 街道工作委员会
    "政府",       // 长安镇政府
    "法治",       // 法治政府建设…
    "综合",       // 综合行政执法办公室
    ",",          // a clause ends
];

/// What stands before 镇, 乡, 街道 in words that are no township's name: 城镇, 集镇.
pub(crate) static NO_TOWN: &[&str] = &["乡", "各", "城", "建制", "村", "重点", "集"];

/// Ends of areas that are called 区 and are no division: a zone or a kind of land.
pub(crate) static NO_DIVISION: &[&str] = &[
    "保护区", // 自然保护区
    "先行区",
    "名胜区",
    "商务区",
    "实验区",
    "投资区",
    "改革区",
    "旅游区",
    "文旅区",
    "生态区",
    "科技城",
    "经济区",
    "起步区",
    "港务区",
    "保税区",
    "功能区",
    "合作区",
    "园区",
    "学区",
    "工业区",
    "度假区",
    "开发区",
    "新区",
    "景区", // 风景区
    "林区",
    "泛区", // 黄泛区
    "港区",
    "灾区",
    "牧区",
    "矿区",
    "示范区",
    "社区",
    "管理区",
    "经开区",
    "试验区",
    "辖区",
    "高新区",
];

/// Generics of townships.
pub(crate) static TOWN_GENERICS: &[&str] = &["镇", "乡", "街道", "苏木"];

/// A government named before its office in a township: 鲤城区|人民政府|金龙街道办事处.
pub(crate) static BEFORE_TOWN: &[&str] = &["人民政府", "政府"];

/// Generics of divisions to county level.
pub(crate) static DIVISION_GENERICS: &[&str] = &["省", "市", "州", "盟", "区", "县", "旗"];

/// The level that a body names at the beginning of its name when it does not say which place it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnLevel {
    /// A province or autonomous region.
    Province,
    /// A municipality, a city or a county-level city.
    Municipal,
    /// An autonomous prefecture, a prefecture or a league.
    Prefecture,
    /// A district, a county or a banner.
    County,
    /// No level: whatever the context ends at.
    Lowest,
    /// The word begins something else and says no level.
    None,
}

/// First words of such a name, after 我, 本 or 全; of two that fit, the longer counts.
pub(crate) static OWN_LEVELS: &[(&str, OwnLevel)] = &[
    ("人民政府", OwnLevel::Lowest),
    ("党委", OwnLevel::Lowest),
    ("党工委", OwnLevel::Lowest),
    ("区", OwnLevel::County),       // 区司法局
    ("区域", OwnLevel::None),       // 区域合作办公室
    ("县", OwnLevel::County),       // 县司法局
    ("地区", OwnLevel::Prefecture), // 地区行署
    ("州", OwnLevel::Prefecture),   // 州司法局
    ("市", OwnLevel::Municipal),    // 市水务局
    ("市场", OwnLevel::None),       // 市场监督管理局
    ("政府", OwnLevel::Lowest),
    ("旗", OwnLevel::County),     // 旗司法局
    ("盟", OwnLevel::Prefecture), // 盟行署
    ("省", OwnLevel::Province),   // 省水利厅
    ("管委会", OwnLevel::Lowest),
    ("管理委员会", OwnLevel::Lowest),
    ("自治区", OwnLevel::Province), // 自治区党委
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_spelled_once() {
        let forms: Vec<&str> = SHORT_FORMS.iter().map(|row| row.form).collect();
        let zones: Vec<&str> = ZONES.iter().map(|row| row.name).collect();
        let levels: Vec<&str> = OWN_LEVELS.iter().map(|row| row.0).collect();
        for table in [
            &forms[..],
            BEFORE_PLACE,
            AFTER_BARE_NAME,
            CENTRAL,
            AFTER_TOWN,
            NO_TOWN,
            NO_DIVISION,
            &levels,
            &zones,
        ] {
            let mut rows = table.to_vec();
            rows.sort_unstable();
            rows.dedup();
            assert_eq!(rows.len(), table.len(), "a spelling stands twice in {table:?}");
            assert!(table.iter().all(|row| !row.is_empty()));
        }
    }
}
