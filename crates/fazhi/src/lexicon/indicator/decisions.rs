//! Decisions and legal review.

use super::{ACTS, BODIES, FILES, MONEY, Matter, PEOPLE, RECORDS, Row, SHARE, TIMES};
use crate::Topic;
use crate::indicator::Level::{City, County};

const TOPIC: Topic = Topic::Decisions;

/// One row an indicator.
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    Row::new("decisions.major", "重大行政决策", "major decisions", &FILES, TOPIC,
        &["重大行政决策", "重大决策", "决策草案", "重大行政决策事项", "重大决策事项", "审查重大行政决策", "重大行政决策目录", "重大行政决策|目录事项", "重大行政决策|纳入目录", "决策事项目录|事项#", "重大行政决策|决策事项"])
        .not(&["合同", "意见", "其他", "评估", "议题", ">评估", ">后评估", ">终止", "终止"]).within(&[(County, 0, 60), (City, 0, 60)]),
    // Legal review of anything but normative documents and contracts.
    Row::new("legal_review.other", "其他合法性审查", "other legal reviews", &super::REVIEWS, TOPIC,
        &["其他合法性审查", "合法性审查", "合法性审核", "法律审查", "法制审核意见", "审查政府…文件", "审查…文件", "审查决策事项", "涉法事务", "涉法文件", "审查…议题", "合法性审查…事项", "审查|政府文件", "审核|政府文件", "审查|文件#", "审核|文件#", "审核|信息公开答复", "审核|处理决定", "审查|信息公开答复", "审核…议题", "法律审核", "审核…事项", "事项>合法性审核", "事项>合法性审查", "文件>合法性审核", "文件>合法性审查", "事项>合法性论证"])
        .not(&["规范性文件", "审查意见", "覆盖", "率", "研究合法性", "培训", "公平竞争", "意见#", "纠正", "清理", "存量", "报备", "备案", "清退"]).within(&[(County, 5, 5000)]),
    Row::new("legal_review.contracts", "合同协议审查", "contracts reviewed", &FILES, TOPIC,
        &["审查合同", "审查…合同", "审核…合同", "合同…审查", "合同…审核", "审查…协议", "审核…协议", "合同审查书", "合同审查", "合同协议", "各类合同#", "协议…审查", "重大合同#", "政府合同#", "合同#", "协议#", "合同…合法性审查", "合同…合法性审核", "协议…合法性审查", "协议…合法性审核"])
        .about(&[Matter::Review])
        .not(&["签订", "签约", "意见", "议题", "决策事项", "规范性文件", "纠纷", "劳动合同"]).within(&[(County, 1, 2000)]),
    Row::new("legal_review.opinions", "法律意见", "legal opinions given", &RECORDS, TOPIC,
        &["法律意见", "出具法律意见", "提供法律意见", "提出法律意见", "法律意见书", "法律意见建议", "合法性审查意见", "审查意见#", "提出…审查意见", "法律建议", "法律审核意见", "法律审查意见", "合法性审核意见", "出具…意见书", "合同|提出意见", "协议|提出意见", "合法性审查|提出意见", "合法性审核|提出意见", "法律意见|修改建议", "审核意见|修改建议", "审查意见|修改建议", "合法性审查|修改意见", "合同|修改意见", "合同|修改建议", "审查|修改意见", "审查|意见建议", "审核|意见建议", "审核|修改意见", "论证意见", "咨询论证意见", "法律咨询论证意见", "出具审查意见", "出具审核意见", "出具…审查意见"])
        .not(&["采纳", "征求", "复议", "执法监督", "检察", "备案审查"]).within(&[(County, 1, 3000)]),
    Row::new("legal_review.adoption_rate", "法律意见采纳率", "share of legal opinions adopted", &SHARE, TOPIC,
        &["采纳率"]).about(&[Matter::Review]).of("legal_review.opinions"),
    Row::new("legal_review.contract_value", "审查合同涉及金额", "value of the contracts reviewed", &MONEY, TOPIC,
        &["涉及金额", "标的额", "合同金额", "涉及标的", "合同…标的", "涉及资金", "总标的"]).about(&[Matter::Review]).of("legal_review.contracts"),
    Row::new("legal_review.meetings", "列席会议", "meetings sat in on", &TIMES, TOPIC,
        &["列席…会议", "列席…会", "列席#", "列席…办公会", "法律顾问|参加…会议", "法律顾问|参与…会议", "律师|参加…会议", "列席|会议#", "列席|会#"])
        .not(&["法院", "联席", "人大", "学习", "召开", "组织", "举办", "举行", "研究", "开展"]).within(&[(County, 1, 400)]),
    Row::new("lawyers.advisers", "法律顾问", "legal advisers", &PEOPLE, TOPIC,
        &["聘请…法律顾问", "聘请法律顾问", "法律顾问#", "外聘法律顾问", "聘请…律师", "聘用法律顾问", "法律顾问", "选聘…律师", "选聘法律顾问", "聘请律师", "顾问律师", "外聘律师", "聘任…律师", "聘…法律顾问", "聘任…法律顾问", "聘请>法律顾问", "聘请>律师", "律师>法律顾问", "专家>法律顾问", "专家学者>法律顾问", "聘任>法律顾问", "选聘>法律顾问"])
        .not(&["村", "社区", "意见", "经费", "会议", "公职", "参与", "次", "审查", "企业"]).within(&[(County, 1, 100)]),
    Row::new("lawyers.public", "公职律师", "public lawyers", &PEOPLE, TOPIC,
        &["公职律师"]).not(&["培训", "参加", "覆盖", "参与", "率"]).within(&[(County, 1, 100)]),
    Row::new("lawyers.qualified", "法律职业资格人员", "staff with the legal qualification", &PEOPLE, TOPIC,
        &["法律职业资格", "司法考试", "司法资格", "法考", "法律资格", "同志>法律职业资格", "同志>法考", "干部>法律职业资格", "干部>法考", "人员>法律职业资格", "人员>法考", "职工>法律职业资格", "职工>法考"]).not(&["补贴", "学法考试", "考法"]),
    Row::new("lawyers.village_coverage", "村(社区)法律顾问", "villages with a legal adviser", &BODIES, TOPIC,
        &["村…法律顾问", "社区…法律顾问", "村居法律顾问", "一村一法律顾问", "村>法律顾问", "社区>法律顾问", "全镇>聘请法律顾问", "全镇>配备法律顾问", "村(社区)>法律顾问", "全镇>一村一法律顾问", "全乡>一村一法律顾问", "全县>一村一法律顾问", "全区>一村一法律顾问", "全市>一村一法律顾问"]).not(&["名"]),
    Row::new("lawyers.budget", "法律顾问经费", "money spent on legal advisers", &MONEY, TOPIC,
        &["法律顾问…经费", "法律顾问费", "顾问经费", "法律顾问…投入", "法律顾问|经费", "法律顾问|专项经费", "法律顾问费|支出", "法律顾问费|安排", "法律顾问费|投入", "法律顾问|服务费", "律师顾问费", "支付…顾问费", "用于…法律顾问", "投入>聘请法律顾问", "投入>法律顾问", "安排>法律顾问", "支付>法律顾问"]),
    Row::new("decisions.participation_events", "决策公众参与", "hearings and consultations on decisions", &TIMES, TOPIC,
        &["决策听证", "决策…听证", "专家论证会", "论证会", "决策…座谈会", "专家论证#", "听证#", "公开听证", "专家咨询论证"]).about(&[Matter::Review]),
    Row::new("lawyers.consultations", "法律顾问参与论证", "matters that legal advisers took part in", &ACTS, TOPIC,
        &["法律顾问参与", "法律顾问…论证", "律师参与…论证", "法律顾问…参与处置", "参与处置…问题", "法律顾问…提供…服务", "律师|参与…论证", "法律顾问|参与…论证", "律师|参与…调处", "法律顾问|参与…处理", "律师|参与…处置", "法律顾问|参与…处置", "律师|参与…谈判", "法律顾问|参与…谈判", "法律顾问|参与处理", "律师|参与处理", "法律顾问|参与化解", "律师|参与化解", "顾问|参与…论证", "法律顾问|法律事务", "律师|法律事务", "参与…法律事务"]).not(&["意见", "合同", "村", "社区", "调解矛盾"]),
];
