use super::*;

fn codes(name: &str, context: &[&str], year: Option<u16>) -> Vec<String> {
    resolve(name, context, year).candidates.iter().map(|region| region.code.to_string()).collect()
}

#[track_caller]
fn one(name: &str, code: &str, province: &str, city: Option<&str>, county: Option<&str>) {
    let resolution = resolve(name, &[], None);
    let region = resolution.region().unwrap_or_else(|| panic!("{name}: {resolution:?}"));
    let found =
        (region.code.as_ref(), region.province.as_ref(), region.city.as_deref(), region.county.as_deref());
    assert_eq!(found, (code, province, city, county), "{name}");
}

#[test]
fn names_resolve_to_province_city_and_county() {
    one("深圳市盐田区司法局", "440308", "广东省", Some("深圳市"), Some("盐田区"));
    one("灵寿县人民政府", "130126", "河北省", Some("石家庄市"), Some("灵寿县"));
    one("中共四川省委", "510000", "四川省", None, None);
    one("宁夏回族自治区党委", "640000", "宁夏回族自治区", None, None);
    one("厦门市海沧区政府", "350205", "福建省", Some("厦门市"), Some("海沧区"));
    one("中共湘潭市委", "430300", "湖南省", Some("湘潭市"), None);
    one("新疆生产建设兵团", "650000", "新疆维吾尔自治区", None, None);
    one("渠县财政局", "511725", "四川省", Some("达州市"), Some("渠县"));
}

#[test]
fn municipalities_have_no_city() {
    one("万州区政务服务管理办公室", "500101", "重庆市", None, Some("万州区"));
    one("重庆市丰都县人民政府", "500230", "重庆市", None, Some("丰都县"));
    one("上海市浦东新区人民政府", "310115", "上海市", None, Some("浦东新区"));
    one("北京市人民政府", "110000", "北京市", None, None);
}

#[test]
fn units_under_a_province_have_no_city() {
    one("济源市人民政府", "419001", "河南省", None, Some("济源市"));
    one("海南省昌江县人民政府", "469026", "海南省", None, Some("昌江黎族自治县"));
    one("石河子市司法局", "659001", "新疆维吾尔自治区", None, Some("石河子市"));
}

#[test]
fn autonomous_units_have_short_forms() {
    one("巴音郭楞蒙古自治州人民政府", "652800", "新疆维吾尔自治区", Some("巴音郭楞蒙古自治州"), None);
    one("红河州金平县", "532530", "云南省", Some("红河哈尼族彝族自治州"), Some("金平苗族瑶族傣族自治县"));
    one("金平县人民政府", "532530", "云南省", Some("红河哈尼族彝族自治州"), Some("金平苗族瑶族傣族自治县"));
    one("巴州公安局", "652800", "新疆维吾尔自治区", Some("巴音郭楞蒙古自治州"), None);
    one("巴州区公安局", "511902", "四川省", Some("巴中市"), Some("巴州区"));
    one("科右中旗人民政府", "152222", "内蒙古自治区", Some("兴安盟"), Some("科尔沁右翼中旗"));
    one("围场县人民政府", "130828", "河北省", Some("承德市"), Some("围场满族蒙古族自治县"));
}

#[test]
fn towns_are_kept_as_text() {
    let resolution = resolve("益阳市资阳区茈湖口镇人民政府", &[], None);
    let region = resolution.region().expect("resolved");
    assert_eq!((region.code.as_ref(), region.town.as_deref()), ("430902", Some("茈湖口镇")));
    let resolution = resolve("鲤城区人民政府金龙街道办事处", &[], None);
    assert_eq!(resolution.region().and_then(|region| region.town.as_deref()), Some("金龙街道"));
}

#[test]
fn zones_and_branches_resolve_to_what_they_lie_in() {
    one("重庆高新技术产业开发区管理委员会", "500000", "重庆市", None, None);
    one("珠海高新区综合治理局", "440400", "广东省", Some("珠海市"), None);
    one("中国(上海)自由贸易试验区管理委员会", "310000", "上海市", None, None);
    one("雄安新区管理委员会", "130000", "河北省", None, None);
    one("大鹏新区管委会", "440300", "广东省", Some("深圳市"), None);
    one("广州市公安局增城区分局", "440118", "广东省", Some("广州市"), Some("增城区"));
    one("重庆市公安局涪陵区分局", "500102", "重庆市", None, Some("涪陵区"));
    one("江西省烟草公司抚州市公司", "361000", "江西省", Some("抚州市"), None);
    one("浙江省邮政管理局宁波分局", "330200", "浙江省", Some("宁波市"), None);
    one("江苏省灌南经济开发区管委会", "320724", "江苏省", Some("连云港市"), Some("灌南县"));
    one("河南省黄泛区农场", "410000", "河南省", None, None);
    one("厦门市公安局思明分局", "350203", "福建省", Some("厦门市"), Some("思明区"));
    one("国家税务总局盐田区税务局", "440308", "广东省", Some("深圳市"), Some("盐田区"));
}

#[test]
fn divisions_of_the_corps_resolve_to_their_cities() {
    one("新疆生产建设兵团第一师阿拉尔市", "659002", "新疆维吾尔自治区", None, Some("阿拉尔市"));
    one("八师石河子市司法局", "659001", "新疆维吾尔自治区", None, Some("石河子市"));
    one("兵团第十四师", "659009", "新疆维吾尔自治区", None, Some("昆玉市"));
    one("第十二师", "650000", "新疆维吾尔自治区", None, None);
    one("新疆生产建设兵团司法局", "650000", "新疆维吾尔自治区", None, None);
}

#[test]
fn a_zone_may_have_a_name_behind_its_citys() {
    one("郑州航空港经济综合实验区管委会", "410100", "河南省", Some("郑州市"), None);
    one("黄山风景名胜区管理委员会", "341000", "安徽省", Some("黄山市"), None);
    one("西安浐灞国际港管委会", "610100", "陕西省", Some("西安市"), None);
    one("海口江东新区管理局", "460100", "海南省", Some("海口市"), None);
    one("秦皇岛北戴河新区管委会", "130300", "河北省", Some("秦皇岛市"), None);
    one("新疆准东经济技术开发区管委会", "652300", "新疆维吾尔自治区", Some("昌吉回族自治州"), None);
    one("成都天府新区管委会", "510100", "四川省", Some("成都市"), None);
    one("中国(云南)自由贸易试验区德宏片区管委会", "533100", "云南省", Some("德宏傣族景颇族自治州"), None);
    one("中国(云南)自由贸易试验区管委会", "530000", "云南省", None, None);
    for name in ["黄山湖风景区管委会", "海南镇工业园区", "朝阳路商务区管委会"] {
        assert!(codes(name, &[], None).is_empty(), "{name}");
    }
}

#[test]
fn a_zone_may_be_called_after_its_county_without_saying_so() {
    for (name, context, code) in [
        ("库尔勒经济技术开发区管委会", "", "652801"),
        ("峨眉山风景名胜区管理委员会", "", "511181"),
        ("五大连池风景区管委会", "", "231182"),
        ("曹妃甸经济技术开发区管委会", "", "130209"),
        ("滨海经济技术开发区管委会", "盐城市", "320922"),
        ("滨海经济技术开发区管委会", "潍坊市寒亭区", ""),
        ("岳麓高新技术产业开发区管委会", "", ""),
        ("岳麓高新技术产业开发区管委会", "长沙市", "430104"),
        ("嵩明杨林经济技术开发区管委会", "", ""),
        ("嵩明杨林经济技术开发区管委会", "昆明市", "530127"),
        ("大同云冈经济技术开发区管委会", "", "140200"),
        ("东湖新技术开发区管委会", "", "420100"),
        ("昆山海关", "", "320583"),
        ("国家统计局凤阳调查队", "", "341126"),
        ("黄埔海关", "", ""),
    ] {
        assert_eq!(codes(name, &[context], None).join(" "), code, "{name} {context}");
    }
}

#[test]
fn the_documents_that_a_text_names_tell_whose_it_is() {
    let code = |name: &str, titles: &[&str]| {
        of_documents(name, titles.iter().copied(), None).map(|region| region.code.into_owned())
    };
    let law = "中华人民共和国行政处罚法";
    assert_eq!(code("县人民政府", &[law, "崇阳县执法办法", "咸宁市执法办法"]).as_deref(), Some("421223"));
    assert_eq!(code("市司法局", &["咸宁市执法办法", "崇阳县执法办法"]).as_deref(), Some("421200"));
    assert_eq!(code("大河乡人民政府", &["崇阳县执法办法", "咸宁市执法办法"]).as_deref(), Some("421223"));
    assert_eq!(code("县人民政府", &["崇阳县执法办法", "通山县执法办法"]), None);
    assert_eq!(code("区人民政府", &["朝阳区执法办法"]), None);
    assert_eq!(code("县人民政府", &[law]), None);
    assert_eq!(code("水务局", &["崇阳县执法办法"]), None);
}

#[test]
fn ambiguous_names_stay_so_until_the_context_decides() {
    assert_eq!(codes("朝阳区人民政府", &[], None), ["110105", "220104"]);
    assert_eq!(codes("朝阳区人民政府", &["吉林省长春市"], None), ["220104"]);
    assert_eq!(codes("朝阳区人民政府", &["首都之窗 北京"], None), ["110105"]);
    assert_eq!(codes("长春市朝阳区人民政府", &[], None), ["220104"]);
    assert_eq!(codes("城关区司法局", &["兰州法治"], None), ["620102"]);
    assert_eq!(codes("鼓楼区司法局", &["来源:南京市司法局"], None), ["320106"]);
    assert!(codes("鼓楼区司法局", &[], None).len() > 2);
}

#[test]
fn years_tell_a_division_from_its_predecessor() {
    assert_eq!(codes("巢湖市人民政府", &[], Some(2008)), ["341400"]);
    assert_eq!(codes("巢湖市人民政府", &[], Some(2020)), ["340181"]);
    assert_eq!(codes("巢湖市人民政府", &[], None), ["340181"]);
    assert_eq!(codes("江北区司法局", &[], Some(2023)), ["330205", "500105"]);
    assert_eq!(codes("江北区司法局", &[], Some(2026)), ["330205"]);
    assert_eq!(codes("北京市崇文区人民政府", &[], None), ["110103"]);
    let then = resolve("襄樊市樊城区人民政府", &[], Some(2008));
    assert_eq!(then.region().and_then(|region| region.city.as_deref()), Some("襄樊市"));
    let now = resolve("樊城区人民政府", &[], None);
    assert_eq!(now.region().and_then(|region| region.city.as_deref()), Some("襄阳市"));
}

#[test]
fn a_level_without_a_place_is_read_from_the_context() {
    assert_eq!(codes("市水务局", &["武汉市水务局"], None), ["420100"]);
    assert_eq!(codes("市水务局", &["武汉市江夏区"], None), ["420100"]);
    assert_eq!(codes("区司法局", &["首页 > 深圳市盐田区政府在线"], None), ["440308"]);
    assert_eq!(codes("市司法局", &["天津市静海区"], None), ["120000"]);
    assert_eq!(codes("省水利厅", &["湖南省益阳市"], None), ["430000"]);
    assert_eq!(codes("大河乡人民政府", &["巫溪县人民政府"], None), ["500238"]);
    assert_eq!(codes("县水务局", &["泗县水务局"], None), ["341324"]);
    assert!(codes("县水务局", &["县直部门和县属单位"], None).is_empty());
    assert!(codes("市水务局", &[], None).is_empty());
    assert!(codes("市场监督管理局", &["武汉市"], None).is_empty());
}

#[test]
fn invented_and_central_bodies_have_no_region() {
    for name in [
        "云岭省人民政府",
        "沅临市澄溪县人民政府",
        "中国共产党云岭省委员会",
        "中国共产党云岭省委员会",
        "岚川区司法局",
        "上海市澄浦区市场监督管理局",
        "",
        "xx镇",
    ] {
        assert_eq!(resolve(name, &[], None), Resolution::default(), "{name}");
    }
    for name in ["司法部", "国务院", "交通运输部", "农业农村部", "国家税务总局", "中国气象局"]
    {
        let resolution = resolve(name, &["深圳市"], None);
        assert!(resolution.central && resolution.candidates.is_empty(), "{name}");
    }
}

#[test]
fn places_are_told_from_bodies() {
    assert!(is_place("深圳市") && is_place("天津市静海区") && is_place("叶城县"));
    assert!(!is_place("深圳市司法局") && !is_place("") && !is_place("雄安新区"));
}

#[test]
fn the_interchange_form_has_four_keys() {
    let resolution = resolve("盐田区沙头角街道办事处", &[], None);
    let json = serde_json::to_string(resolution.region().expect("resolved")).expect("written");
    assert_eq!(json, r#"{"code":"440308","province":"广东省","city":"深圳市","county":"盐田区"}"#);
    let back: Region = serde_json::from_str(&json).expect("read");
    assert_eq!((back.code.as_ref(), back.town), ("440308", None));
}

#[test]
fn no_text_stops_it() {
    for text in [
        "省市区县",
        "\u{0}",
        "镇镇镇镇",
        "中共",
        "国家税务总局",
        "深圳市深圳市深圳市",
        "朝阳",
        "县",
        "(",
        "委员会关于",
    ] {
        let _ = resolve(text, &[text, "深圳市", ""], Some(2024));
        let _ = is_place(text);
    }
}

#[test]
fn every_division_of_today_resolves_to_itself_by_its_full_name() {
    for division in Divisions::get().all().filter(Division::exists) {
        let place = region(&division, None, None);
        let names = [Some(place.province.as_ref()), place.city.as_deref(), place.county.as_deref()];
        let chain: String = names.into_iter().flatten().collect();
        assert_eq!(codes(&format!("{chain}人民政府"), &[], None), [division.digits], "{chain}");
        assert!(
            codes(&format!("{}司法局", division.name), &[&place.province], None)
                .contains(&division.digits.to_owned()),
            "{chain}"
        );
        assert!(is_place(&chain), "{chain}");
        if let Some(short) = division.short.filter(|_| division.level() > Level::Province) {
            assert!(
                codes(&format!("中共{short}委"), &[], None).contains(&division.digits.to_owned()),
                "{short}"
            );
        }
    }
}

#[test]
fn a_city_is_told_from_a_county_that_once_had_its_name() {
    assert_eq!(codes("淮安市人民政府", &["淮安市人民政府2017年度报告"], Some(2017)), ["320800"]);
    assert_eq!(codes("《南充市人民政府工作规则》", &[], None), ["511300"]);
}

#[test]
fn a_general_name_needs_what_it_lies_in() {
    assert!(codes("新区管理委员会", &[], None).is_empty());
    assert!(codes("东区人民政府", &["中山市", "广东省"], None).is_empty());
    assert_eq!(codes("城区人民政府", &["山西省晋城市"], None), ["140502"]);
    assert_eq!(codes("攀枝花市东区人民政府", &[], None), ["510402"]);
}

#[test]
fn every_zone_resolves_to_the_division_that_holds_it() {
    for zone in crate::lexicon::region::ZONES {
        let found = codes(&format!("{}管理委员会", zone.name), &[], None);
        let code = zone.code.to_string();
        assert!(
            found.len() == 1 && found[0].starts_with(code.trim_end_matches('0')),
            "{}: {found:?}",
            zone.name
        );
    }
}
