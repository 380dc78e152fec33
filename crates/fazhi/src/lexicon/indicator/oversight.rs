//! Oversight of power, and openness.

use super::{FILES, ITEMS, MONEY, Matter, RECORDS, Row, SHARE, TIMES};
use crate::Topic;
use crate::indicator::Level::{City, County, Township};

const TOPIC: Topic = Topic::Oversight;

/// One row an indicator.
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    Row::new("proposals.congress", "人大代表建议", "suggestions of deputies", &super::PROPOSALS, TOPIC,
        &["人大代表建议", "人大建议", "代表建议", "人大代表议案", "人大…建议", "人大代表意见建议", "代表议案", "人大议案", "代表议案|建议#", "代表建议|其中建议#", "代表建议|办理建议#"])
        .not(&["提案", "率", "法规", "上报"]).within(&[(County, 50, 400), (City, 300, 2000)]),
    Row::new("proposals.consultative", "政协提案", "proposals of the consultative conference", &super::PROPOSALS, TOPIC,
        &["政协提案", "政协委员提案", "委员提案", "省政协提案", "市政协提案", "政协…提案", "提案#"]).not(&["率", "建议、", "建议和", "建议及", "建议提案"]).within(&[(County, 50, 400), (City, 300, 2000)]),
    Row::new("proposals.both", "人大建议和政协提案合计", "suggestions and proposals together", &FILES, TOPIC,
        &["建议提案", "建议、提案", "建议和提案", "代表建议和政协提案", "代表建议、政协提案", "代表建议和…提案", "人大代表建议、政协…提案", "建议、政协…提案", "建议和政协…提案", "议案提案", "建议及…提案", "两会建议"]).not(&["率"]),
    Row::new("proposals.answered_rate", "建议提案办复率", "share of suggestions answered", &SHARE, TOPIC,
        &["办复率", "办结率", "答复率", "面商率", "见面率"]).about(&[Matter::Proposals]),
    Row::new("proposals.satisfaction_rate", "建议提案满意率", "share of suggestions answered to satisfaction", &SHARE, TOPIC,
        &["满意率", "满意度", "见面率、满意率", "基本满意率"]).about(&[Matter::Proposals]),
    Row::new("audit.projects", "审计项目", "audits", &ITEMS, TOPIC,
        &["审计项目", "审计", "审计项目#", "调查)项目", "审计…项目"]).not(&["建议", "问题", "整改", "意见", "线索", "金额", "单位"]).within(&[(County, 5, 60)]),
    Row::new("audit.advice", "审计建议", "advice of the auditors", &RECORDS, TOPIC,
        &["审计建议", "审计意见建议", "审计…建议", "审计意见", "审计|提出建议#", "审计|建议#"]).not(&["采纳"]),
    Row::new("audit.savings", "审计增收节支", "money saved by audits", &MONEY, TOPIC,
        &["增收节支", "审计…增收节支", "增收节支和挽回损失", "审计…挽回", "节约财政资金"]),
    Row::new("audit.irregularities", "审计查出问题金额", "irregular sums found by audits", &MONEY, TOPIC,
        &["问题金额", "违规金额", "审计…问题金额", "查出…金额", "违规资金", "查出…资金", "违规…资金", "违规违纪金额", "违纪违规金额", "违规违纪资金", "违纪违规资金", "违法违规金额", "问题资金"]),
    Row::new("supervision.items", "督查督办事项", "matters followed up", &ITEMS, TOPIC,
        &["督查督办事项", "督办事项", "督查事项", "督查督办", "督办…事项", "督查…事项", "重点工作>督查", "事项>督查", "任务>督查", "督办重点工作", "督办…任务"]).not(&["会议", "问题"]),
    Row::new("disclosure.published", "主动公开政府信息", "information published", &RECORDS, TOPIC,
        &["主动公开", "公开政府信息", "公开信息", "政务公开信息", "主动公开政府信息", "主动公开信息", "公开政务信息", "公开各类政府信息", "发布政务信息", "公开…政府信息", "发布…政府信息", "政府信息#", "网站公开信息", "发布政府信息", "信息公开#", "网站…发布信息", "公开各类…信息", "主动公开…信息", "网站…公开", "发布信息", "发布各类信息", "公开各类信息", "发布…政务信息", "公开…信息#"])
        .not(&["依申请", "申请公开", "公开申请", "处罚", "双公示", "公示", "率", "答复", "受理", "解读", "重点领域", "复议", "诉讼", "短信", "天气", "招聘", "预警", "典型", "法治信息", "咨询", "许可信息", "征地", "公众号…发布", "公众号…推送", "公众号#", "微信…发布", "微信…推送", "微博…发布", "微博…推送", "新媒体…发布", "新媒体…推送"])
        .within(&[(Township, 10, 5000), (County, 1000, 60_000)]),
    Row::new("disclosure.requests", "依申请公开", "requests for information", &RECORDS, TOPIC,
        &["依申请公开", "信息公开申请", "公开申请", "申请公开", "依申请…公开", "依申请公开政府信息", "受理政府信息公开申请", "信息公开答复", "依申请公开申请", "信息公开…申请"])
        .not(&["率", "复议", "诉讼", "主动"]).within(&[(County, 5, 1500)]),
    Row::new("disclosure.interpretations", "政策解读", "interpretations of policies", &RECORDS, TOPIC, &["政策解读", "解读材料", "解读…政策", "发布政策解读", "解读信息", "规范性文件解读", "文件解读", "发布…解读"]).not(&["率", "场"]),
    Row::new("disclosure.open_days", "政府开放日、听证", "open days and hearings", &TIMES, TOPIC,
        &["开放日", "政府开放日", "听证会", "开放日活动", "行政听证", "民主恳谈"]).not(&["复议", "检察", "决策听证", "宣教", "论证会", "|审理方式", "|复议"]).within(&[(County, 0, 30)]),
    Row::new("press.conferences", "新闻发布会", "press conferences", &TIMES, TOPIC, &["新闻发布会", "新闻通气会", "发布会#"]),
];
