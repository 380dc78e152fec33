//! Publicity of law, legal services and digital government.

use super::{BODIES, CASES, COPIES, ITEMS, Matter, PEOPLE, Row, TIMES, VISITS};
use crate::Topic;
use crate::indicator::Level::{County, Township};

const TOPIC: Topic = Topic::Publicity;
const TECHNOLOGY: Topic = Topic::Technology;

/// One row an indicator.
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    Row::new("publicity.events", "普法活动场次", "publicity events", &TIMES, TOPIC,
        &["普法…活动", "普法宣传", "法治宣传", "宣传活动", "宪法…活动", "法律大讲堂", "普法活动", "法治宣教", "宣讲", "宣讲活动", "主题宣传", "法治讲座…校园", "法律…宣传", "普法#", "法律进", "法治进", "宪法进", "民法典进", "普法进", "说法#", "普法讲座", "院坝说法", "法治流动课堂", "法治课堂", "集中宣讲", "法治文化活动", "普法宣讲", "法治宣讲", "送法", "宣传教育活动", "以案释法", "法治文艺", "讲法", "大讲堂活动", "宣传#", "法治宣传教育", "法治第一课", "法治课#", "副校长|法治课", "副校长|上法治课", "学校|上法治课", "社区|法治讲座", "社区)|法治讲座", "村|法治讲座", "法律十进", "法律“十进", "法律八进", "法律六进", "法律七进", "模拟法庭", "法治教育#", "法治教育…活动", "法治讲堂", "普法讲堂", "法治宣传月", "法律知识竞赛", "宣传进", "宣传…活动"])
        .not(&["受众", "培训班", "招商", "案例", "新闻", "群众人次", "理论学习", "合规培训", "习近平法治思想", "执法大讲堂", "局长讲法", "宣传栏"]),
    Row::new("publicity.materials", "普法资料", "printed matter handed out", &COPIES, TOPIC,
        &["发放…资料", "发放资料", "宣传资料", "宣传材料", "发放宣传", "宣传品", "发放…手册", "发放…册子", "普法资料", "法治宣传资料", "发放…材料", "宣传册", "宣传单", "发放…宣传", "折页", "普法读本", "普法书籍", "发放法律", "宣传手册", "宣传折页", "宣传彩页", "宣传页", "法律读本", "普法读物", "明白纸", "普法材料", "宣传物品", "普法用品", "宣传用品", "发放…读物", "普法宣传品", "宣传|资料#", "普法|资料#"])
        .not(&["告知书", "学习资料", "补贴", "营业执照", "证书"]),
    Row::new("publicity.audience", "普法受众", "audience of publicity", &VISITS, TOPIC,
        &["受众", "受教育人数", "受教育群众", "覆盖…群众", "受教育", "惠及群众", "参与群众", "覆盖群众", "宣传…群众", "覆盖人数", "教育人数", "教育群众", "覆盖特殊群体", "覆盖…人次", "惠及…群众", "覆盖人群", "覆盖#", "覆盖受众", "受益群众", "受教", "参与人数", "服务群众", "覆盖…学生", "覆盖学生", "受教育…学生", "受教育师生", "参加群众", "惠及…人次", "受益…人次", "吸引…群众", "参与师生", "参加师生", "参与…群众"])
        .about(&[Matter::Publicity, Matter::Study]),
    Row::new("publicity.banners", "宣传横幅、标语", "banners", &super::NAMES, TOPIC, &["横幅", "标语", "宣传横幅", "宣传标语", "海报", "条幅", "宣传画", "展板"]),
    Row::new("publicity.legal_adepts", "法律明白人", "law-wise villagers", &PEOPLE, TOPIC, &["法律明白人", "法律明白人”", "明白人"]).not(&["每", "平均", "其中", "获", "培训班"])
        .within(&[(Township, 5, 300), (County, 100, 5000)]),
    Row::new("publicity.law_households", "学法用法示范户", "model households of law", &BODIES, TOPIC, &["学法用法示范户", "学法示范户", "示范户", "法治示范户"]),
    Row::new("publicity.model_villages", "民主法治示范村", "model villages of democracy and law", &BODIES, TOPIC,
        &["民主法治示范村", "民主法治示范", "法治示范村", "民主法治村", "社区(村)>示范", "村(社区)>示范", "村>民主法治示范", "社区>民主法治示范", "村>法治示范村", "全县>民主法治示范村", "全区>民主法治示范村", "全镇>民主法治示范村", "全市>民主法治示范村", "全省>民主法治示范村", "示范村|省级#", "示范村|市级#", "示范村|国家级#", "示范村(社区)|省级#", "示范村(社区)|市级#"])
        .not(&["矛盾", "调解", "司法", "法律顾问", "党", "覆盖"]).within(&[(County, 0, 60)]),
    Row::new("publicity.sites", "法治文化阵地", "sites of legal culture", &super::SITES, TOPIC,
        &["法治文化阵地", "法治文化公园", "法治公园", "法治文化广场", "法治广场", "法治文化长廊", "法治长廊", "法治文化院坝", "普法阵地", "法治宣传栏", "法治文化…阵地", "法治宣传教育基地", "法治主题公园", "法治…公园", "法治…广场", "法治…长廊", "法治…阵地", "宪法公园", "民法典公园", "法治文化…广场", "法治文化墙", "法治文化…公园"]),
    Row::new("publicity.cases", "典型案例", "model cases", &super::NAMES, TOPIC, &["发布…典型案例", "典型案例", "以案释法案例", "指导案例"]).not(&["入选", "获评", "评为", ">获评", ">入选"]),
    Row::new("publicity.posts", "普法推文、短视频", "posts and films on the net", &super::POSTS, TOPIC,
        &["公众号推送", "公众号…推送", "公众号…发布", "推文", "普法推文", "普法短视频", "短视频", "微信…推送", "微博…发布", "新媒体…发布", "新媒体…推送", "推送…普法", "推送普法", "推送法治", "推送…法治", "公众号”推送", "法治新闻", "普法信息", "法治信息"])
        .not(&["阅读", "点击", "浏览", "关注", "粉丝", "处罚", "典型案例"]),
    Row::new("legal_aid.cases", "法律援助案件", "legal aid cases", &CASES, TOPIC,
        &["法律援助案件", "法律援助#", "援助案件", "法律援助…案件", "受理法律援助", "办理法律援助", "各类法律援助案件", "法援案件", "援助…案件", "法援#", "法援中心…案件"]).not(&["咨询", "优秀", "获评", "率", "申请", ">获评", ">入选"]),
    Row::new("legal_aid.persons", "法律援助受援人", "persons given legal aid", &PEOPLE, TOPIC, &["受援人", "受援群众", "受援", "援助群众", "法律援助…群众", "法律援助…人次", "法律援助惠及"]),
    Row::new("notary.cases", "公证", "notarial acts", &CASES, TOPIC, &["公证案件", "公证#", "公证事项", "办理公证", "公证业务", "办理…公证"]).not(&["收费", "减免"]),
    Row::new("legal_services.requests", "公共法律服务", "public legal services", &super::SERVED, TOPIC,
        &["公共法律服务", "法律服务#", "提供法律服务", "法律服务事项", "办理公共法律服务", "提供公共法律服务", "公共法律服务…接待", "法律顾问服务群众", "法律顾问…服务群众", "法律顾问提供服务", "法律顾问…提供服务", "村(社区)法律顾问…服务", "法律顾问|服务群众"]).not(&["咨询"]),
    Row::new("legal_services.consultations", "法律咨询", "legal consultations", &super::CONSULTED, TOPIC,
        &["法律咨询", "解答咨询", "解答…咨询", "提供…咨询", "接待…咨询", "法律咨询#", "咨询#", "解答法律", "咨询服务#", "接听…咨询", "解答法律问题", "来访咨询", "咨询群众", "接受…咨询", "接受咨询", "接听12348", "12348…热线"]).not(&["专家咨询", "政策咨询", "决策咨询", "业务咨询", "论证意见"]),
    Row::new("legal_services.stations", "公共法律服务站点", "public legal service points", &BODIES, TOPIC,
        &["公共法律服务站", "法律服务站", "公共法律服务中心", "法律服务工作站", "公共法律服务室", "公共法律服务…站", "公共法律服务工作室", "法律服务室", "公共法律服务…平台", "公共法律服务平台"]).not(&["咨询", "次"]),
    // Platforms and data.
    Row::new("data.catalogues", "数据资源目录", "catalogues of shared data", &ITEMS, TECHNOLOGY, &["资源目录", "数据目录", "数据资源目录", "信息资源目录", "数据|目录#", "编制…目录"]),
    Row::new("data.records", "共享数据总量", "records of shared data", &super::DATA, TECHNOLOGY,
        &["共享数据", "归集数据", "归集…数据", "数据总量", "执法数据", "数据累计", "汇聚…数据", "报送数据", "归集共享数据", "共享数据总量", "数据归集", "数据#", "数据达"]).not(&["目录"]),
    Row::new("data.certificates", "电子证照", "electronic certificates", &super::DATA, TECHNOLOGY, &["电子证照", "电子证照种类", "归集电子证照", "电子印章", "电子签章"]),
    Row::new("data.users", "政务平台用户", "users of the service platform", &super::USERS, TECHNOLOGY, &["注册用户", "用户", "实名用户"]).not(&["用水", "用电", "用气"]),
];
