//! Topics: what the outlines (纲要) divide law-based government into, and the words that tell of each.

use crate::Topic;
use Topic::{
    Capacity, Decisions, Disputes, Emergencies, Enforcement, Functions, Leadership, Oversight, Publicity,
    Rules, Technology,
};

/// A topic as it is named.
pub(crate) struct TopicRow {
    pub(crate) topic: Topic,
    /// The stable name, for programs.
    pub(crate) id: &'static str,
    pub(crate) chinese: &'static str,
    pub(crate) english: &'static str,
}

const fn row(topic: Topic, id: &'static str, chinese: &'static str, english: &'static str) -> TopicRow {
    TopicRow { topic, id, chinese, english }
}

/// Every topic, in the order of the outline of 2021.
#[rustfmt::skip]
pub(crate) static TOPICS: &[TopicRow] = &[
    row(Leadership,  "leadership",  "党的领导和推进机制", "leadership and coordination"),
    row(Functions,   "functions",   "政府机构职能",     "functions of government"),
    row(Rules,       "rules",       "依法行政制度",     "rules of administration"),
    row(Decisions,   "decisions",   "行政决策",        "administrative decisions"),
    row(Enforcement, "enforcement", "行政执法",        "administrative enforcement"),
    row(Emergencies, "emergencies", "突发事件应对",     "emergencies"),
    row(Disputes,    "disputes",    "矛盾纠纷化解",     "disputes"),
    row(Oversight,   "oversight",   "权力制约和监督",    "oversight of power"),
    row(Technology,  "technology",  "科技保障",        "technology"),
    row(Publicity,   "publicity",   "普法和公共法律服务", "publicity and legal services"),
    row(Capacity,    "capacity",    "法治思维和队伍能力", "capacity of officials"),
];

/// A task or system of an outline.
pub(crate) struct Task {
    /// First and last year that the outline is for.
    pub(crate) years: (u16, u16),
    /// Its name as the outline prints it.
    pub(crate) name: &'static str,
    pub(crate) topic: Topic,
}

const fn task(years: (u16, u16), name: &'static str, topic: Topic) -> Task {
    Task { years, name, topic }
}

/// 《法治政府建设实施纲要(2015—2020年)》
const FIRST: (u16, u16) = (2015, 2020);
/// 《法治政府建设实施纲要(2021—2025年)》
const SECOND: (u16, u16) = (2021, 2025);

/// The seven tasks of the first outline and the eight systems of the second, in their order.
pub(crate) static TASKS: &[Task] = &[
    task(FIRST, "依法全面履行政府职能", Functions),
    task(FIRST, "完善依法行政制度体系", Rules),
    task(FIRST, "推进行政决策科学化、民主化、法治化", Decisions),
    task(FIRST, "坚持严格规范公正文明执法", Enforcement),
    task(FIRST, "强化对行政权力的制约和监督", Oversight),
    task(FIRST, "依法有效化解社会矛盾纠纷", Disputes),
    task(FIRST, "全面提高政府工作人员法治思维和依法行政能力", Capacity),
    task(SECOND, "政府机构职能体系", Functions),
    task(SECOND, "依法行政制度体系", Rules),
    task(SECOND, "行政决策制度体系", Decisions),
    task(SECOND, "行政执法工作体系", Enforcement),
    task(SECOND, "突发事件应对体系", Emergencies),
    task(SECOND, "社会矛盾纠纷行政预防调处化解体系", Disputes),
    task(SECOND, "行政权力制约和监督体系", Oversight),
    task(SECOND, "法治政府建设科技保障体系", Technology),
];

/// Words that tell of a topic, and how surely: 3 says it, 2 mostly means it, 1 hints at it, 0 is silent.
pub(crate) struct Wording {
    pub(crate) words: &'static str,
    /// None for words that tell of no topic but hold words that would.
    pub(crate) topic: Option<Topic>,
    /// How surely in a title.
    pub(crate) title: u32,
    /// How surely in other text.
    pub(crate) text: u32,
}

const fn wording(words: &'static str, topic: Topic, title: u32, text: u32) -> Wording {
    Wording { words, topic: Some(topic), title, text }
}

const fn says(words: &'static str, topic: Topic) -> Wording {
    wording(words, topic, 3, 3)
}

const fn means(words: &'static str, topic: Topic) -> Wording {
    wording(words, topic, 2, 2)
}

/// Words that mostly mean the topic in a title, and hint at it in other text.
const fn leans(words: &'static str, topic: Topic) -> Wording {
    wording(words, topic, 2, 1)
}

const fn hints(words: &'static str, topic: Topic) -> Wording {
    wording(words, topic, 1, 1)
}

/// Words too general for other text, which mostly mean the topic in a title.
const fn titles(words: &'static str, topic: Topic) -> Wording {
    wording(words, topic, 2, 0)
}

/// Words too general for other text, which hint at the topic in a title.
const fn title_hints(words: &'static str, topic: Topic) -> Wording {
    wording(words, topic, 1, 0)
}

const fn none(words: &'static str) -> Wording {
    Wording { words, topic: None, title: 0, text: 0 }
}

/// Words and their topics. Of two that begin at one place, the longer counts.
pub(crate) static WORDINGS: &[Wording] = &[
    // The Party's leadership, study of the Thought, duty of the heads, coordination, inspection, models.
    says("党的领导", Leadership),
    says("党的全面领导", Leadership),
    says("党对", Leadership), // 党对法治政府建设的领导
    says("党委领导", Leadership),
    says("党建引领", Leadership),
    says("政治引领", Leadership),
    says("思想引领", Leadership),
    says("组织领导", Leadership),
    says("加强领导", Leadership),
    says("习近平法治思想", Leadership),
    says("第一责任人", Leadership),
    says("主要负责人职责", Leadership),
    says("法治督察", Leadership),
    says("法治政府督察", Leadership),
    says("述法", Leadership),
    says("示范创建", Leadership),
    means("法治政府建设示范", Leadership),
    means("四个亲自", Leadership),
    means("统筹推进法治", Leadership),
    means("依法治省委员会", Leadership),
    means("依法治市委员会", Leadership),
    means("依法治区委员会", Leadership),
    means("依法治县委员会", Leadership),
    means("法治建设议事协调", Leadership),
    means("法治建设领导小组", Leadership),
    means("法治政府建设领导小组", Leadership),
    means("法治建设工作领导小组", Leadership),
    means("法治政府建设工作领导小组", Leadership),
    means("法治政府建设责任", Leadership),
    means("法治政府建设主体责任", Leadership),
    means("法治建设主体责任", Leadership),
    means("法治建设政治责任", Leadership),
    means("法治政府建设年度计划", Leadership),
    means("法治政府建设工作要点", Leadership),
    means("法治建设考核", Leadership),
    means("法治政府建设考核", Leadership),
    means("年度报告制度", Leadership),
    hints("第一议题", Leadership),
    hints("理论学习中心组", Leadership),
    hints("两个维护", Leadership),
    hints("工作要点", Leadership),
    titles("二十大", Leadership),
    titles("十九大", Leadership),
    titles("政治站位", Leadership),
    titles("政治方向", Leadership),
    titles("政治责任", Leadership),
    titles("正确方向", Leadership),
    titles("政治建设", Leadership),
    titles("政治根基", Leadership),
    titles("思想武装", Leadership),
    titles("理论武装", Leadership),
    titles("理论学习", Leadership),
    titles("思想政治", Leadership),
    titles("思想认识", Leadership),
    titles("高位推动", Leadership),
    titles("高位统筹", Leadership),
    titles("学习宣传贯彻", Leadership),
    titles("学习贯彻", Leadership),
    titles("谋划法治", Leadership),
    titles("统筹协调", Leadership),
    titles("统筹推进", Leadership),
    titles("统筹谋划", Leadership),
    titles("顶层设计", Leadership),
    titles("总体谋划", Leadership),
    titles("推进机制", Leadership),
    titles("领导机制", Leadership),
    titles("领导体制", Leadership),
    titles("组织保障", Leadership),
    titles("组织统筹", Leadership),
    titles("工作部署", Leadership),
    titles("工作领导", Leadership),
    titles("主体责任", Leadership),
    titles("第一责任", Leadership),
    titles("责任落实", Leadership),
    titles("落实责任", Leadership),
    titles("压实责任", Leadership),
    titles("责任链条", Leadership),
    titles("责任体系", Leadership),
    titles("法治责任", Leadership),
    titles("建设责任", Leadership),
    titles("督察", Leadership),
    titles("考核", Leadership),
    titles("考评", Leadership),
    titles("示范建设", Leadership),
    titles("示范地区", Leadership),
    title_hints("工作机制", Leadership),
    title_hints("责任", Leadership),
    titles("领导", Leadership),
    title_hints("统筹", Leadership),
    none("领导干部"),
    none("领导班子"),
    none("班子成员"),
    none("行业主体责任"),
    none("企业主体责任"),
    none("社会责任"),
    // What government does and does not do: lists of powers, approvals, services, business, credit.
    says("政府机构职能", Functions),
    says("机构职能", Functions),
    says("履行政府职能", Functions),
    says("政府职能", Functions),
    says("职能转变", Functions),
    says("职能体系", Functions),
    says("放管服", Functions),
    says("营商环境", Functions),
    says("权责清单", Functions),
    says("权力清单", Functions),
    says("行政审批", Functions),
    says("政务服务", Functions),
    says("简政放权", Functions),
    says("商事制度", Functions),
    says("证照分离", Functions),
    says("告知承诺", Functions),
    says("公平竞争审查", Functions),
    means("一件事", Functions),
    means("一网通办", Functions),
    means("一窗", Functions),
    means("最多跑一次", Functions),
    means("不见面审批", Functions),
    means("容缺受理", Functions),
    means("负面清单", Functions),
    means("行政许可", Functions),
    means("审批事项", Functions),
    means("审批服务", Functions),
    means("证明事项", Functions),
    means("减证便民", Functions),
    means("机构改革", Functions),
    means("市场准入", Functions),
    means("市场主体", Functions),
    means("经营主体", Functions),
    means("双随机", Functions),
    means("信用监管", Functions),
    means("信用体系", Functions),
    means("信用修复", Functions),
    means("惠企", Functions),
    means("拖欠企业账款", Functions),
    means("依法履行职能", Functions),
    means("依法履职", Functions),
    means("履职尽责", Functions),
    means("政府履职", Functions),
    hints("涉企", Functions),
    hints("企业开办", Functions),
    hints("招商引资", Functions),
    leans("便民服务", Functions),
    means("助企", Functions),
    leans("民营经济", Functions),
    means("政府组织结构", Functions),
    titles("职责边界", Functions),
    titles("扩权强镇", Functions),
    titles("赋权", Functions),
    hints("网办率", Functions),
    titles("审批", Functions),
    titles("便民", Functions),
    titles("便企", Functions),
    titles("惠民", Functions),
    titles("履职", Functions),
    titles("职能", Functions),
    titles("知识产权", Functions),
    titles("政府治理", Functions),
    titles("服务效能", Functions),
    titles("登记注册", Functions),
    titles("组织机构", Functions),
    titles("事业单位改革", Functions),
    // Statutes, rules and normative documents.
    says("依法行政制度", Rules),
    says("规范性文件", Rules),
    says("政府立法", Rules),
    says("地方立法", Rules),
    says("立法", Rules),
    says("备案审查", Rules),
    says("地方性法规", Rules),
    says("政府规章", Rules),
    says("法规制度", Rules),
    means("法规草案", Rules),
    means("立改废", Rules),
    means("良法善治", Rules),
    means("制度供给", Rules),
    means("红头文件", Rules),
    means("文件清理", Rules),
    leans("规章", Rules),
    hints("法规议案", Rules),
    none("规章制度"),
    titles("制度体系", Rules),
    titles("制度建设", Rules),
    titles("制度保障", Rules),
    titles("制度机制", Rules),
    titles("法规", Rules),
    titles("文件管理", Rules),
    titles("制度规范", Rules),
    title_hints("制度", Rules),
    none("三项制度"),
    none("法律法规"),
    // Decisions, their procedure, and the legal review that stands before them.
    says("行政决策", Decisions),
    says("重大决策", Decisions),
    says("依法决策", Decisions),
    says("科学决策", Decisions),
    says("民主决策", Decisions),
    says("决策程序", Decisions),
    says("决策机制", Decisions),
    says("法律顾问", Decisions),
    means("科学民主依法", Decisions),
    means("合法性审查", Decisions),
    means("合法性审核", Decisions),
    means("公职律师", Decisions),
    means("合同审查", Decisions),
    means("审查合同", Decisions),
    means("法律意见", Decisions),
    means("公众参与", Decisions),
    means("专家论证", Decisions),
    means("风险评估", Decisions),
    means("决策水平", Decisions),
    hints("集体讨论", Decisions),
    hints("听证", Decisions),
    leans("合同", Decisions),
    titles("决策", Decisions),
    titles("合法性", Decisions),
    none("决策部署"),
    // Enforcement and its rules.
    says("行政执法", Enforcement),
    says("综合执法", Enforcement),
    says("规范公正文明执法", Enforcement),
    says("严格规范执法", Enforcement),
    says("规范执法", Enforcement),
    says("公正文明执法", Enforcement),
    says("行政处罚", Enforcement),
    says("执法三项制度", Enforcement),
    says("执法体制", Enforcement),
    says("执法体系", Enforcement),
    says("裁量权基准", Enforcement),
    says("案卷评查", Enforcement),
    says("柔性执法", Enforcement),
    says("包容审慎", Enforcement),
    says("重大执法决定", Enforcement),
    says("行刑衔接", Enforcement),
    means("严格执法", Enforcement),
    means("文明执法", Enforcement),
    means("公正执法", Enforcement),
    means("联合执法", Enforcement),
    means("专项执法", Enforcement),
    means("日常执法", Enforcement),
    means("执法检查", Enforcement),
    means("执法行动", Enforcement),
    means("执法行为", Enforcement),
    means("执法方式", Enforcement),
    means("执法程序", Enforcement),
    means("执法质量", Enforcement),
    means("执法效能", Enforcement),
    means("执法规范化", Enforcement),
    means("执法公示", Enforcement),
    means("执法全过程", Enforcement),
    means("执法资格", Enforcement),
    means("执法证", Enforcement),
    means("执法事项", Enforcement),
    means("法制审核", Enforcement),
    means("裁量", Enforcement),
    means("首违不罚", Enforcement),
    means("轻微免罚", Enforcement),
    means("免罚", Enforcement),
    means("说理式", Enforcement),
    means("行政检查", Enforcement),
    means("立案查处", Enforcement),
    hints("罚没", Enforcement),
    hints("罚款", Enforcement),
    hints("专项整治", Enforcement),
    leans("违法行为", Enforcement),
    means("综合查一次", Enforcement),
    means("扫码入企", Enforcement),
    leans("入企检查", Enforcement),
    hints("执法人员", Enforcement),
    hints("行政执法人员", Enforcement),
    hints("执法队伍", Enforcement),
    hints("持证上岗", Enforcement),
    titles("执法", Enforcement),
    titles("监管执法", Enforcement),
    titles("行政强制", Enforcement),
    title_hints("监管", Enforcement),
    // Emergencies: the law's side of what happens suddenly.
    says("突发事件", Emergencies),
    says("应急管理", Emergencies),
    says("应急预案", Emergencies),
    says("应急处置", Emergencies),
    says("应急体系", Emergencies),
    says("应急法", Emergencies),
    says("疫情防控", Emergencies),
    means("依法防控", Emergencies),
    means("防灾减灾", Emergencies),
    means("应急演练", Emergencies),
    means("应急救援", Emergencies),
    means("应急联动", Emergencies),
    means("应急预警", Emergencies),
    means("安全生产", Emergencies),
    means("联防联控", Emergencies),
    leans("应急", Emergencies),
    hints("隐患", Emergencies),
    hints("灾害", Emergencies),
    titles("防控", Emergencies),
    titles("防汛", Emergencies),
    titles("抗旱", Emergencies),
    titles("救灾", Emergencies),
    titles("防灭火", Emergencies),
    // Disputes: mediation, adjudication, reconsideration, litigation, petitions.
    says("矛盾纠纷", Disputes),
    says("社会矛盾", Disputes),
    says("矛盾化解", Disputes),
    says("纠纷化解", Disputes),
    says("行政复议", Disputes),
    says("复议应诉", Disputes),
    says("行政应诉", Disputes),
    means("出庭应诉", Disputes),
    says("人民调解", Disputes),
    says("行政调解", Disputes),
    says("行政裁决", Disputes),
    says("行政争议", Disputes),
    says("多元化解", Disputes),
    says("枫桥经验", Disputes),
    says("信访", Disputes),
    means("行政诉讼", Disputes),
    means("行政纠纷", Disputes),
    means("调处化解", Disputes),
    means("调解成功", Disputes),
    means("调解组织", Disputes),
    means("败诉", Disputes),
    means("府院联动", Disputes),
    means("平安建设", Disputes),
    means("接诉即办", Disputes),
    leans("调解", Disputes),
    hints("仲裁", Disputes),
    hints("群众诉求", Disputes),
    leans("纠纷", Disputes),
    leans("应诉", Disputes),
    leans("社会治理", Disputes),
    leans("基层治理", Disputes),
    titles("争议", Disputes),
    titles("矛盾", Disputes),
    titles("复议", Disputes),
    titles("治安", Disputes),
    // Oversight: congress, audit, supervision of enforcement, openness, keeping of promises.
    says("行政权力的制约", Oversight),
    says("行政权力制约", Oversight),
    says("权力制约", Oversight),
    says("权力监督", Oversight),
    says("制约和监督", Oversight),
    says("制约监督", Oversight),
    says("监督制约", Oversight),
    says("行政权力运行", Oversight),
    says("权力运行", Oversight),
    says("政务公开", Oversight),
    says("信息公开", Oversight),
    says("审计监督", Oversight),
    says("执法监督", Oversight),
    says("行政执法监督", Oversight),
    says("执法协调监督", Oversight),
    says("行政执法协调监督", Oversight),
    says("对行政执法的制约", Oversight),
    says("对行政执法制约", Oversight),
    says("民主监督", Oversight),
    says("司法监督", Oversight),
    says("人大监督", Oversight),
    says("社会监督", Oversight),
    says("舆论监督", Oversight),
    says("外部监督", Oversight),
    says("内部监督", Oversight),
    says("层级监督", Oversight),
    says("法律监督", Oversight),
    says("政务诚信", Oversight),
    says("主动公开", Oversight),
    says("依申请公开", Oversight),
    says("政协提案", Oversight),
    says("代表建议", Oversight),
    means("阳光政务", Oversight),
    means("阳光政府", Oversight),
    means("五公开", Oversight),
    means("双公示", Oversight),
    means("审计项目", Oversight),
    means("行政检察", Oversight),
    means("检察建议", Oversight),
    means("司法建议", Oversight),
    means("公益诉讼", Oversight),
    means("政府督查", Oversight),
    means("守信践诺", Oversight),
    means("生效裁判", Oversight),
    leans("审计", Oversight),
    leans("提案", Oversight),
    leans("督查", Oversight),
    leans("党风廉政", Oversight),
    hints("公开信息", Oversight),
    titles("监督", Oversight),
    titles("公开", Oversight),
    titles("诚信", Oversight),
    titles("解读回应", Oversight),
    titles("廉洁", Oversight),
    titles("廉政", Oversight),
    title_hints("制约", Oversight),
    none("市场监督管理"),
    none("监督管理局"),
    none("公开征求"),
    none("公开招聘"),
    none("公开遴选"),
    // Technology: platforms, data, digital government.
    says("科技保障", Technology),
    says("数字政府", Technology),
    says("数字法治", Technology),
    says("智慧法治", Technology),
    says("信息化建设", Technology),
    says("数字化转型", Technology),
    says("互联网+监管", Technology),
    says("互联网+执法", Technology),
    says("智慧执法", Technology),
    says("执法信息化", Technology),
    says("行政执法信息化", Technology),
    says("执法监督平台", Technology),
    says("行政执法监督平台", Technology),
    says("执法综合管理监督", Technology),
    says("行政执法综合管理监督", Technology), // the platform of that name
    means("大数据", Technology),
    means("人工智能", Technology),
    means("数字赋能", Technology),
    means("数字化", Technology),
    means("信息化", Technology),
    means("智能化", Technology),
    means("数据共享", Technology),
    means("数据归集", Technology),
    means("电子证照", Technology),
    means("非现场监管", Technology),
    hints("一体化平台", Technology),
    hints("信息平台", Technology),
    hints("管理系统", Technology),
    titles("数字", Technology),
    titles("科技", Technology),
    titles("智慧", Technology),
    titles("数据", Technology),
    // Making law known, and legal services for the public.
    says("普法", Publicity),
    says("谁执法谁普法", Publicity),
    says("法治宣传", Publicity),
    says("法制宣传", Publicity),
    says("法律宣传", Publicity),
    says("宪法宣传", Publicity),
    says("法治文化", Publicity),
    says("法律服务", Publicity),
    says("法律援助", Publicity),
    says("法律明白人", Publicity),
    says("法治宣教", Publicity),
    says("民主法治示范村", Publicity),
    says("法治社会", Publicity),
    means("全民守法", Publicity),
    says("青少年法治", Publicity),
    says("青少年法治教育", Publicity),
    says("学生法治教育", Publicity),
    says("校园法治教育", Publicity),
    says("全民法治教育", Publicity),
    means("法治教育基地", Publicity),
    means("守法氛围", Publicity),
    means("法治氛围", Publicity),
    means("宪法宣传周", Publicity),
    means("国家宪法日", Publicity),
    means("法律进", Publicity), // 法律进机关, 进校园
    means("送法", Publicity),
    means("法治副校长", Publicity),
    means("法治乡村", Publicity),
    means("法治素养提升行动", Publicity), // of citizens
    means("公民法治素养", Publicity),
    means("以案释法", Publicity),
    hints("宣传活动", Publicity),
    hints("民法典", Publicity),
    hints("公证", Publicity),
    hints("宣传资料", Publicity),
    hints("法律咨询", Publicity),
    titles("法治讲座", Publicity),
    titles("宣传", Publicity),
    title_hints("氛围", Publicity),
    none("宣传贯彻"),
    none("法治社会建设实施纲要"),
    // Officials' thinking and ability: study of law, training, tests, staff.
    says("法治思维", Capacity),
    says("依法行政能力", Capacity),
    says("法治能力", Capacity),
    says("领导干部学法", Capacity),
    says("学法用法", Capacity),
    says("会前学法", Capacity),
    says("集体学法", Capacity),
    says("学法制度", Capacity),
    says("法治培训", Capacity),
    says("执法培训", Capacity),
    says("执法队伍建设", Capacity),
    says("行政执法队伍", Capacity),
    says("行政执法能力", Capacity),
    says("行政执法培训", Capacity),
    says("行政执法人员培训", Capacity),
    says("法治队伍", Capacity),
    says("工作人员法治", Capacity),
    says("干部法治", Capacity),
    means("关键少数", Capacity),
    means("依法办事能力", Capacity),
    means("依法履职能力", Capacity),
    means("依法治理能力", Capacity),
    means("执法能力", Capacity),
    means("法治素养", Capacity),
    means("法治意识", Capacity),
    means("法治教育", Capacity),
    means("学法", Capacity),
    means("旁听庭审", Capacity),
    means("宪法宣誓", Capacity),
    means("培训班", Capacity),
    means("业务培训", Capacity),
    means("专题培训", Capacity),
    means("任前", Capacity),
    means("应知应会", Capacity),
    leans("培训", Capacity),
    leans("资格考试", Capacity),
    hints("考试", Capacity),
    hints("轮训", Capacity),
    hints("课时", Capacity),
    hints("学时", Capacity),
    titles("队伍", Capacity),
    titles("素养", Capacity),
    titles("素质", Capacity),
    titles("人才", Capacity),
    titles("依法行政意识", Capacity),
    title_hints("能力", Capacity),
    title_hints("学习", Capacity),
    none("依法治理能力现代化"),
    none("治理能力"),
    none("政法队伍"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_topic_has_one_row_and_its_words() {
        let ids: HashSet<_> = TOPICS.iter().map(|row| row.id).collect();
        let topics: HashSet<_> = TOPICS.iter().map(|row| row.topic).collect();
        assert_eq!((ids.len(), topics.len()), (TOPICS.len(), TOPICS.len()));
        for row in TOPICS {
            let sure = WORDINGS.iter().filter(|words| words.topic == Some(row.topic) && words.text == 3);
            assert!(sure.count() >= 5, "{}", row.id);
        }
    }

    #[test]
    fn a_wording_stands_once_and_weighs_no_less_in_titles() {
        let mut seen = HashSet::new();
        for row in WORDINGS {
            assert!(seen.insert(row.words), "{} stands twice", row.words);
            assert!(row.text <= row.title && row.title <= 3, "{}", row.words);
            assert_eq!(row.topic.is_some(), row.title > 0, "{}", row.words);
        }
    }

    #[test]
    fn an_outline_has_each_task_once_and_one_for_a_topic() {
        for (years, count) in [(FIRST, 7), (SECOND, 8)] {
            let tasks: Vec<_> = TASKS.iter().filter(|task| task.years == years).collect();
            let names: HashSet<_> = tasks.iter().map(|task| task.name).collect();
            let topics: HashSet<_> = tasks.iter().map(|task| task.topic).collect();
            assert_eq!((tasks.len(), names.len(), topics.len()), (count, count, count));
        }
        assert!(FIRST.1 < SECOND.0);
    }
}
