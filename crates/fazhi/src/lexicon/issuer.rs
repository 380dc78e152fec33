//! Names of bodies: what their ends say of their kind, and how a body speaks of itself.

use crate::IssuerKind;
use IssuerKind::{Department, Government, Other, Party, Place, Subdistrict, Zone};

/// How the name of a committee of the Party begins.
pub(crate) static PARTY_PREFIXES: &[&str] = &["中共", "中国共产党"];

/// Words of running text that end like the name of a body and are none.
pub(crate) static NO_BODIES: &[&str] =
    &["全局", "大局", "格局", "布局", "结局", "本局", "我局", "景区", "园区", "示范区", "新区"];

/// Ends of names and the kind of body that has them. Of two that fit, the longer counts.
pub(crate) static SUFFIXES: &[(&str, IssuerKind)] = &[
    // Committees of the Party, from province to township, and its organs.
    ("乡委", Party),
    ("乡委员会", Party),
    ("党委", Party),
    ("党组", Party),
    ("党工委", Party),
    ("区委", Party),
    ("区委员会", Party), // 中共迎泽区委员会, 全面依法治区委员会
    ("县委", Party),
    ("县委员会", Party),
    ("地委", Party), // 地区
    ("工作委员会", Party),
    ("工委", Party),
    ("州委", Party),
    ("州委员会", Party),
    ("市委", Party),
    ("市委员会", Party),
    ("旗委", Party),
    ("旗委员会", Party),
    ("盟委", Party),
    ("盟委员会", Party),
    ("省委", Party),
    ("省委员会", Party),
    ("纪律检查委员会", Party),
    ("镇委", Party),
    ("镇委员会", Party),
    // Governments.
    ("国务院", Government),
    ("政府", Government), // 人民政府
    ("行政公署", Government),
    ("行署", Government), // of a prefecture
    ("兵团", Government), // 新疆生产建设兵团
    ("一师", Government), // 兵团第一师, 第十一师
    ("二师", Government),
    ("三师", Government),
    ("四师", Government),
    ("五师", Government),
    ("六师", Government),
    ("七师", Government),
    ("八师", Government),
    ("九师", Government),
    ("十师", Government),
    // Offices of a district government in a sub-district.
    ("办事处", Subdistrict),
    ("街", Subdistrict), // as 广州 calls its own
    ("街道", Subdistrict),
    ("街道办", Subdistrict),
    // Zones and the committees that run them.
    ("保税区", Zone),
    ("实验区", Zone), // 平潭综合实验区
    ("执委会", Zone), // 横琴粤澳深度合作区执委会
    ("执行委员会", Zone),
    ("保税港区", Zone),
    ("合作区", Zone),
    ("园区", Zone),
    ("工业区", Zone),
    ("度假区", Zone),
    ("开发区", Zone), // 经济技术开发区, 高新技术产业开发区
    ("新区", Zone),   // unless it is a division, such as 浦东新区
    ("景区", Zone),
    ("管委", Zone),
    ("管委会", Zone),
    ("管理区", Zone),
    ("管理委员会", Zone),
    ("示范区", Zone),
    ("科学城", Zone),
    ("经开区", Zone),
    ("综保区", Zone),
    ("综合保税区", Zone),
    ("自贸区", Zone),
    ("试验区", Zone),
    ("高新区", Zone),
    ("风景名胜区", Zone),
    // Departments and what belongs to them.
    ("中心", Department), // 政务服务中心
    ("办", Department),
    ("办公厅", Department),
    ("办公室", Department),
    ("厅", Department),
    ("合作社", Department), // 供销合作社
    ("处", Department),
    ("委", Department),             // 发展改革委
    ("委员会", Department),         // 发展和改革委员会
    ("局", Department),             // 司法局, 公安局分局
    ("建设管理委员会", Department), // 住房和城乡建设管理委员会
    ("总社", Department),
    ("总队", Department),
    ("所", Department),
    ("支队", Department),
    ("大队", Department),
    ("海关", Department),
    ("监督管理委员会", Department), // 国有资产监督管理委员会
    ("站", Department),
    ("署", Department),
    ("特派员办事处", Department), // of 审计署
    ("专员办事处", Department),
    ("分行", Department), // of 中国人民银行
    ("支行", Department),
    ("联合社", Department), // 供销合作社联合社
    ("行政管理委员会", Department),
    ("调查队", Department),
    ("部", Department),
    ("银行", Department), // 中国人民银行
    ("馆", Department),   // 档案馆
    ("交通委员会", Department),
    ("城市管理委员会", Department),
    // No part of the Party's committees or the administration.
    ("代表大会", Other),
    ("公司", Other),
    ("集团", Other),
    ("代表团", Other),
    ("讲师团", Other),
    ("社团", Other),
    ("联合会", Other), // 残疾人联合会
    ("红十字会", Other),
    ("农场", Other),
    ("林场", Other),
    ("本站", Other), // a site
    ("网站", Other),
    ("医院", Other),
    ("协会", Other),
    ("大学", Other),
    ("学会", Other),
    ("学校", Other),
    ("学院", Other),
    ("工会", Other),
    ("常务委员会", Other), // of a People's Congress
    ("常委会", Other),
    ("政协", Other),
    ("检察院", Other),
    ("法院", Other),
    ("社区", Other),
    // A place without an organ.
    ("乡", Place),
    ("区", Place),
    ("县", Place),
    ("州", Place),
    ("市", Place),
    ("旗", Place),
    ("盟", Place),
    ("省", Place),
    ("苏木", Place),
    ("镇", Place),
    ("团", Place), // of the corps of 新疆: 第八师一四三团
];

/// Ends of names that belong to the body named before them: 公安局 增城区分局, 人民政府 金龙街道办事处.
pub(crate) static BRANCHES: &[&str] =
    &["中心", "分局", "办事处", "办公厅", "办公室", "大队", "支队", "所", "直属局", "站", "街道办"];

/// What joins two bodies of one kind, and may also stand inside the name of one: 文化和旅游局.
pub(crate) static CONJUNCTIONS: &[&str] = &["与", "及", "和", "暨"];

/// Level of the body or the area that a word speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyLevel {
    /// 省
    Province,
    /// 市, 州, 盟; 市 may also be a county-level city.
    City,
    /// 区, 县, 旗; 区 may also be an autonomous region.
    County,
    /// 镇, 乡, 街道
    Township,
    /// A department or a zone: the word says no level.
    Any,
}

/// How a body speaks of itself.
pub(crate) struct SelfWord {
    pub(crate) word: &'static str,
    /// Kind of body; none for a word that only looks like one and is to be passed over.
    pub(crate) kind: Option<IssuerKind>,
    pub(crate) level: BodyLevel,
    /// Whether the word says 我 or 本. The others (全区) are used by departments of the area too.
    pub(crate) own: bool,
}

const fn own(word: &'static str, level: BodyLevel, kind: IssuerKind) -> SelfWord {
    SelfWord { word, kind: Some(kind), level, own: true }
}

const fn area(word: &'static str, level: BodyLevel) -> SelfWord {
    SelfWord { word, kind: Some(Government), level, own: false }
}

const fn none(word: &'static str) -> SelfWord {
    SelfWord { word, kind: None, level: BodyLevel::Any, own: false }
}

/// Words of self-reference. Of two that begin at one place, the longer counts.
pub(crate) static SELF_WORDS: &[SelfWord] = &[
    own("我省", BodyLevel::Province, Government),
    own("本省", BodyLevel::Province, Government),
    own("我自治区", BodyLevel::Province, Government),
    own("我市", BodyLevel::City, Government),
    own("本市", BodyLevel::City, Government),
    own("我州", BodyLevel::City, Government),
    own("我盟", BodyLevel::City, Government),
    own("我区", BodyLevel::County, Government),
    own("本区", BodyLevel::County, Government),
    own("我县", BodyLevel::County, Government),
    own("本县", BodyLevel::County, Government),
    own("我旗", BodyLevel::County, Government),
    own("我镇", BodyLevel::Township, Government),
    own("本镇", BodyLevel::Township, Government),
    own("我乡", BodyLevel::Township, Government),
    own("本乡", BodyLevel::Township, Government),
    own("我街道", BodyLevel::Township, Subdistrict),
    own("本街道", BodyLevel::Township, Subdistrict),
    own("我街", BodyLevel::Township, Subdistrict), // 广州's sub-districts
    own("我办事处", BodyLevel::Township, Subdistrict),
    own("我局", BodyLevel::Any, Department),
    own("本局", BodyLevel::Any, Department),
    own("我分局", BodyLevel::Any, Department),
    own("我委", BodyLevel::Any, Department),
    own("我办", BodyLevel::Any, Department),
    own("我厅", BodyLevel::Any, Department),
    own("本厅", BodyLevel::Any, Department),
    own("我部", BodyLevel::Any, Department),
    own("我院", BodyLevel::Any, Department),
    own("我中心", BodyLevel::Any, Department),
    own("我支队", BodyLevel::Any, Department),
    own("我大队", BodyLevel::Any, Department),
    own("我队", BodyLevel::Any, Department),
    own("我管委会", BodyLevel::Any, Zone),
    own("我开发区", BodyLevel::Any, Zone),
    own("我高新区", BodyLevel::Any, Zone),
    own("我园区", BodyLevel::Any, Zone),
    area("全省", BodyLevel::Province),
    area("全自治区", BodyLevel::Province),
    area("全市", BodyLevel::City),
    area("全州", BodyLevel::City),
    area("全盟", BodyLevel::City),
    area("全区", BodyLevel::County),
    area("全县", BodyLevel::County),
    area("全旗", BodyLevel::County),
    area("全镇", BodyLevel::Township),
    area("全乡", BodyLevel::Township),
    area("全街道", BodyLevel::Township),
    none("自我"),   // 自我区分, 自我办结
    none("我委托"), // I entrust
    none("我办理"), // I handle
    none("我部署"), // I deploy
    none("全区域"), // the whole area
    none("全市场"), // the whole market
    none("全州县"), // a county
    none("全乡村"), // all of the countryside
    none("本区域"),
];

/// Ends of the names of bodies that govern, behind the name of what they govern. The longer stand first.
pub(crate) static ORGAN_ENDS: &[&str] =
    &["工作委员会", "行政公署", "人民政府", "委员会", "党工委", "政府", "党委", "行署", "委"];

/// Organs that stand without their area behind a first body of the same area: 北山镇党委、政府.
pub(crate) static BARE_ORGANS: &[&str] =
    &["人民政府", "政府", "街道办事处", "办事处", "管理委员会", "管委会", "党委", "党工委"];

/// Ends of the names of areas, and the levels of which bodies there speak: a 自治区 says 我区 too.
pub(crate) static AREA_ENDS: &[(&str, &[BodyLevel])] = &[
    ("省", &[BodyLevel::Province]),
    ("自治区", &[BodyLevel::Province, BodyLevel::County]),
    ("自治州", &[BodyLevel::City]),
    ("市", &[BodyLevel::Province, BodyLevel::City]),
    ("州", &[BodyLevel::City]),
    ("盟", &[BodyLevel::City]),
    ("县", &[BodyLevel::County]),
    ("旗", &[BodyLevel::County]),
    ("区", &[BodyLevel::County]),
    ("镇", &[BodyLevel::Township]),
    ("乡", &[BodyLevel::Township]),
    ("街道", &[BodyLevel::Township]),
];

/// Ends of the names of offices that write for a body, and what they follow: 人民政府 in 人民政府办公室, 县府 in 县府办.
pub(crate) static OFFICE_ENDS: &[(&str, &str)] =
    &[("办公厅", "府"), ("办公室", "府"), ("办", "府"), ("办公厅", "委"), ("办公室", "委")];

/// Ends of the names of offices that put the reports of other bodies on their pages.
pub(crate) static PUTS_OUT_OTHERS: &[&str] = &[
    "司法局",
    "司法厅",
    "司法所",
    "法制办",
    "法制办公室",
    "法制局",
    "府办",
    "府办公室",
    "府办公厅",
    "委办",
    "委办公室",
    "数据局",
    "数据资源局",
    "数据管理局",
    "数据资源管理局",
    "信息化局",
    "审批局",
    "审批服务局",
    "服务管理局",
    "服务管理办公室",
    "信息中心",
    "服务中心",
    "媒体中心",
    "新闻中心",
];

/// What names lose at their end where a body speaks of itself: 我委 of 委员会, 我办 of 办公室.
pub(crate) static SHORTENED_BY: &[&str] = &["员会", "公室"];

/// Ends of the names of sections inside a body, which publish for it: 政策法规科.
pub(crate) static SECTION_ENDS: &[&str] = &["处", "科", "股"];

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled_once(mut spellings: Vec<&str>) {
        let count = spellings.len();
        assert!(spellings.iter().all(|spelling| !spelling.is_empty()));
        spellings.sort_unstable();
        spellings.dedup();
        assert_eq!(spellings.len(), count, "a spelling stands twice");
    }

    #[test]
    fn spellings_stand_once() {
        spelled_once(SUFFIXES.iter().map(|row| row.0).collect());
        spelled_once(SELF_WORDS.iter().map(|row| row.word).collect());
        spelled_once(BRANCHES.to_vec());
        spelled_once(CONJUNCTIONS.to_vec());
        spelled_once(PARTY_PREFIXES.to_vec());
    }

    #[test]
    fn branches_end_as_bodies_do() {
        for branch in BRANCHES {
            assert!(SUFFIXES.iter().any(|(suffix, _)| branch.ends_with(suffix)), "{branch}");
        }
    }

    #[test]
    fn what_says_whose_it_is_begins_with_me() {
        for row in SELF_WORDS.iter().filter(|row| row.own) {
            assert!(row.word.starts_with(['我', '本']), "{}", row.word);
        }
    }
}
