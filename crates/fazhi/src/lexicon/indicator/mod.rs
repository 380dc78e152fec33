//! The catalogue of indicators: which words round a number say what it counts.
//!
//! A phrasing is looked for in the words from the beginning of the clause, or from the figure before it, up to the
//! number, and the noun behind it. In a phrasing
//!
//! * `…` stands for any words between two pieces: `审查…规范性文件`;
//! * `#` at the end says that it stands right before the number: `审结#`;
//! * `>` says that what follows stands behind the number, later in its clause: `乡镇>督察`;
//! * `|` says that what precedes stands earlier in the sentence: `选拔任用|审查#`.
//!
//! A row with matters counts only where the matter that the text named last is one of them. The longest
//! phrasing decides. A row is out where one of its blockers stands in the clause up to the noun behind the
//! number, in the verb of its list or in the noun that an earlier clause names; with `#` it must end right at the
//! number, with `>` it stands behind it, with `|` earlier in the sentence; `…` stands for any words between two.

mod decisions;
mod disputes;
mod enforcement;
mod leadership;
mod oversight;
mod publicity;
mod rules;
mod services;

use crate::Topic;
use crate::indicator::{Family, Level};

/// One indicator.
#[derive(Debug)]
pub(crate) struct Row {
    /// Stable name: `reconsideration.received`.
    pub(crate) id: &'static str,
    pub(crate) chinese: &'static str,
    pub(crate) english: &'static str,
    /// What its figures measure, and in which words.
    pub(crate) measure: &'static Measure,
    /// The topic it belongs to.
    pub(crate) topic: Topic,
    /// What the text must be speaking of; empty where the phrasings say it themselves.
    pub(crate) matters: &'static [Matter],
    pub(crate) phrasings: &'static [&'static str],
    pub(crate) blockers: &'static [&'static str],
    /// What is plausible in one year for an issuer of a level.
    pub(crate) ranges: &'static [(Level, u64, u64)],
    /// The indicator that a share is a share of, or a change a change of.
    pub(crate) denominator: Option<&'static str>,
}

impl Row {
    /// An indicator and its phrasings.
    const fn new(
        id: &'static str,
        chinese: &'static str,
        english: &'static str,
        measure: &'static Measure,
        topic: Topic,
        phrasings: &'static [&'static str],
    ) -> Row {
        let (matters, blockers, ranges, denominator): (&[_], &[_], &[_], _) = (&[], &[], &[], None);
        Row { id, chinese, english, measure, topic, matters, phrasings, blockers, ranges, denominator }
    }

    /// Only where the text speaks of one of `matters`.
    const fn about(mut self, matters: &'static [Matter]) -> Row {
        self.matters = matters;
        self
    }

    /// Not where one of `words` stands in the clause.
    const fn not(mut self, words: &'static [&'static str]) -> Row {
        self.blockers = words;
        self
    }

    /// What is plausible.
    const fn within(mut self, ranges: &'static [(Level, u64, u64)]) -> Row {
        self.ranges = ranges;
        self
    }

    /// The indicator that it is a share of.
    const fn of(mut self, id: &'static str) -> Row {
        self.denominator = Some(id);
        self
    }
}

/// What a figure measures and the measure words that say so.
#[derive(Debug)]
pub(crate) struct Measure {
    pub(crate) family: Family,
    pub(crate) units: &'static [&'static str],
}

const fn measure(family: Family, units: &'static [&'static str]) -> Measure {
    Measure { family, units }
}

/// Cases.
static CASES: Measure = measure(Family::Cases, &["件", "宗", "起", "例", "件次", "宗次"]);
/// Cases that some count as acts.
static ACTS: Measure =
    measure(Family::Cases, &["件", "宗", "起", "例", "件次", "宗次", "个", "次", "户次", "家次", "项", "条"]);
/// Checks, counted as acts or by those checked.
static CHECKS: Measure = measure(
    Family::Cases,
    &[
        "次", "宗", "件", "批次", "户次", "家次", "家", "户", "项", "起", "场次", "场", "轮", "轮次", "个",
        "处", "家(次)", "户(次)",
    ],
);
/// Legal reviews, counted as acts or by what was reviewed.
static REVIEWS: Measure =
    measure(Family::Cases, &["件", "份", "次", "项", "件次", "个", "宗", "条", "件(次)", "份次"]);
/// Checks of decisions by lawyers, told by act or by case.
static LEGAL_CHECKS: Measure =
    measure(Family::Cases, &["件", "份", "次", "项", "件次", "个", "宗", "起", "例", "件(次)", "份次"]);
/// Documents.
static FILES: Measure =
    measure(Family::Documents, &["件", "份", "部", "个", "项", "篇", "宗", "件次", "份次"]);
/// Licences, told by case or by certificate.
static LICENCES: Measure =
    measure(Family::Cases, &["件", "宗", "起", "例", "件次", "宗次", "张", "本", "份", "个", "项"]);
/// Licences of officers, told by head or by paper.
static CERTIFICATES: Measure =
    measure(Family::Persons, &["人", "名", "位", "个", "人次", "人/次", "名次", "本", "张", "件", "份"]);
/// Printed matter.
static COPIES: Measure = measure(Family::Documents, &["份", "册", "张", "本", "页", "件", "套"]);
/// Things told one from another by name.
static ITEMS: Measure = measure(Family::Items, &["项", "个", "件", "类", "条", "大项", "处", "宗"]);
/// Single statements: opinions, published pieces of information.
static RECORDS: Measure =
    measure(Family::Items, &["条", "件", "项", "篇", "个", "份", "次", "条次", "件次", "份次"]);
/// Comments of the public.
static COMMENTS: Measure = measure(Family::Items, &["条", "件", "项", "份", "个"]);
/// Meetings, lessons, events.
static TIMES: Measure = measure(
    Family::Occasions,
    &[
        "次", "场", "场次", "期", "轮", "回", "批次", "堂", "节", "课", "件次", "期(次)", "场(次)", "次(场)",
        "批", "余次", "轮次", "堂次", "讲",
    ],
);
/// Meetings, or what they dealt with.
static AGENDA: Measure = measure(Family::Occasions, &["次", "个", "项", "件", "件次", "场次", "场", "条"]);
/// Heads.
static PEOPLE: Measure =
    measure(Family::Persons, &["人", "名", "位", "个", "人次", "人/次", "名次", "人(次)"]);
/// Heads, which no attendance counts.
static HEADS: Measure = measure(Family::Persons, &["人", "名", "位", "个"]);
/// Those who come or call, told by head or by visit.
static CALLERS: Measure = measure(Family::Persons, &["人", "名", "位", "人次", "人/次", "名次", "人(次)"]);
/// Attendances.
static VISITS: Measure =
    measure(Family::Persons, &["人次", "人", "名", "位", "人/次", "名次", "余人次", "次", "人(次)"]);
/// Bodies and firms.
static BODIES: Measure = measure(Family::Bodies, &["家", "个", "户", "所", "处", "支", "家次", "户次"]);
/// Names on a list, printed or posted.
static NAMES: Measure = measure(
    Family::Items,
    &["项", "个", "条", "类", "幅", "件", "篇", "种", "起", "例", "张", "块", "面", "副"],
);
/// Published results of cases.
static PUBLISHED: Measure = measure(Family::Items, &["条", "宗", "件", "项", "份", "起", "个"]);
/// Papers asked for.
static PAPERS: Measure = measure(Family::Items, &["项", "个", "件", "份", "类", "条", "种"]);
/// Penalty cases, told by case or by decision.
static PENALTIES: Measure =
    measure(Family::Cases, &["件", "宗", "起", "例", "件次", "宗次", "份", "次", "家", "户", "家次", "户次"]);
/// Penalties waived, told by case or by those they were waived for.
static LENIENCY: Measure = measure(
    Family::Cases,
    &["件", "宗", "起", "例", "件次", "宗次", "个", "次", "户次", "家次", "项", "条", "户", "家", "人次"],
);
/// Case files.
static DOSSIERS: Measure =
    measure(Family::Documents, &["件", "份", "卷", "宗", "本", "册", "部", "个", "项", "篇", "件次", "份次"]);
/// Petitions, told by letter or by visit.
static PETITIONS: Measure =
    measure(Family::Cases, &["件", "宗", "起", "例", "件次", "宗次", "批次", "批", "件(次)", "批(次)"]);
/// Suggestions and proposals.
static PROPOSALS: Measure = measure(Family::Documents, &["件", "份", "部", "个", "项", "篇", "条", "件次"]);
/// Posts on the net.
static POSTS: Measure =
    measure(Family::Items, &["条", "篇", "期", "部", "个", "件", "则", "条次", "篇次", "余条", "集"]);
/// Services given, as acts or by those served.
static SERVED: Measure = measure(
    Family::Cases,
    &["件", "次", "人次", "人", "件次", "起", "项", "宗", "余次", "余人次", "件(次)", "人(次)"],
);
/// Places: parks, corridors, boards.
static SITES: Measure = measure(Family::Bodies, &["家", "个", "处", "所", "座", "块", "条", "面", "片"]);
/// Lessons, told by lesson or by teacher.
static LESSONS: Measure =
    measure(Family::Occasions, &["次", "场", "场次", "期", "堂", "节", "课", "人次", "次(场)", "场(次)"]);
/// Acts on a list.
static LISTED: Measure = measure(Family::Items, &["项", "条", "种", "件", "种类"]);
/// Appearances in court.
static APPEARANCES: Measure = measure(Family::Cases, &["件", "宗", "起", "次", "人次", "件次", "名", "人"]);
/// Consultations, as acts or as persons.
static CONSULTED: Measure = measure(
    Family::Persons,
    &["人次", "次", "件", "人", "名", "位", "余人次", "件次", "条", "起", "个", "通"],
);
/// Records of data.
static DATA: Measure = measure(Family::Items, &["条", "项", "类", "个", "种", "张", "件"]);
/// Users.
static USERS: Measure = measure(Family::Persons, &["人", "户", "名", "个", "人次"]);
/// Money.
static MONEY: Measure = measure(Family::Money, &["元", "元/年"]);
/// Shares.
static SHARE: Measure = measure(Family::Percent, &["%"]);
/// How much something rose or fell.
static CHANGE: Measure = measure(Family::Change, &["%", "个百分点", "百分点"]);
/// Hours of teaching.
static HOURS: Measure = measure(
    Family::Hours,
    &[
        "学时",
        "课时",
        "小时",
        "个学时",
        "个课时",
        "个小时",
        "课时/人次",
        "学时/人",
        "课时/人",
        "学时/人次",
        "学时/年",
    ],
);

/// What a text speaks of: the matter that a bare 受理15件 belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Matter {
    Reconsideration,
    Litigation,
    Petition,
    Dispute,
    Normative,
    Legislation,
    Penalty,
    Review,
    CaseFiles,
    Publicity,
    Inspection,
    Proposals,
    Disclosure,
    Exam,
    Training,
    Hazard,
    Hotline,
    Service,
    Study,
    /// Anything else that is received and closed.
    Other,
    /// What people ask for: a petition, or a request where a hotline was named.
    Appeal,
    /// A case that is opened: a penalty, unless the sentence tells of cases that are reviewed or tried.
    Filed,
    /// Who comes to ask for something: a petition where the text spoke of nothing else.
    Visit,
    /// No matter: a word that holds the name of one and speaks of what the text spoke of before.
    None,
}

/// The words that name a matter. The longest counts.
#[rustfmt::skip]
pub(crate) static MATTERS: &[(&str, Matter)] = {
    use Matter::{Appeal, Filed, None, Visit, Reconsideration, Litigation, Petition, Dispute, Normative, Other, Legislation, Penalty, Review, CaseFiles, Publicity, Inspection, Proposals, Disclosure, Exam, Training, Hazard, Hotline, Service, Study};
    &[
        ("行政复议", Reconsideration), ("复议", Reconsideration),
        ("行政诉讼", Litigation), ("行政应诉", Litigation), ("应诉", Litigation), ("诉讼案件", Litigation),
        ("诉讼", Litigation), ("出庭", Litigation), ("败诉", Litigation), ("行政案件", None), ("一审行政案件", Litigation), ("二审行政案件", Litigation), ("审理行政案件", Litigation), ("被诉", Litigation),
        ("信访", Petition), ("来信来访", Petition), ("群众诉求", Appeal), ("诉求", Appeal), ("初访", Petition), 
        ("矛盾纠纷", Dispute), ("纠纷", Dispute), ("人民调解", Dispute), ("调解员", Dispute), ("调解工作", Dispute), ("调解成功率", Dispute), ("成功调解率", Dispute), ("调解各类", Dispute),
        ("规范性文件", Normative), ("规范性文件审查", Normative), ("规范性文件合法性审查", Normative), ("规范性文件合法性审核", Normative), ("文件清理", Normative), ("文件集中清理", Normative), ("文件专项清理", Normative), ("文件全面清理", Normative),
        ("公平竞争", Other),
        ("地方性法规", Legislation), ("法规草案", Legislation), ("规章", Legislation), ("立法", Legislation),
        ("法律法规草案", Legislation), ("公开征求意见", Legislation),
        ("行政处罚", Penalty), ("处罚案件", Penalty), ("专项整治", Penalty), ("专项行动", Penalty), ("违法案件", Penalty),
        ("专项执法", Penalty), ("执法办案", Penalty), ("程序案件", Penalty), ("立案", Filed), ("行政执法", Penalty), ("铁拳", Penalty),
        ("合法性审查", Review), ("合法性审核", Review), ("合同", Review), ("协议", Review), ("法律顾问", Review), ("重大决策", Review),
        ("重大行政决策", Review), ("涉法事务", Review),
        ("案卷", CaseFiles), ("案卷评查", CaseFiles),
        ("普法", Publicity), ("宣传", Publicity), ("宣讲", Publicity), ("宪法日", Publicity), ("法治文化", Publicity), ("大讲堂", Publicity),
        ("法治宣教", Publicity), ("说法", Publicity), ("法治进", Publicity), ("民法典进", Publicity), ("普法进", Publicity),
        ("执法检查", Inspection), ("行政检查", Inspection), ("双随机", Inspection), ("安全检查", Inspection), ("安全生产", Inspection),
        ("建议", Proposals), ("提案", Proposals),
        ("意见建议", Other), ("修改意见建议", Review), ("审查意见建议", Review), ("审核意见建议", Review), ("司法建议", Other), ("检察建议", Other), ("审计建议", Other), ("复议建议书", Reconsideration), ("案前化解", Reconsideration), ("案前调解", Reconsideration), ("案前和解", Reconsideration),
        ("信息公开", Disclosure), ("政务公开", Disclosure), ("依申请", Disclosure), ("政府信息", Disclosure), ("公开申请", Disclosure),
        ("考试", Exam), ("测试", Exam), ("学法考试", Exam), ("法宣在线", Exam),
        ("培训", Training), ("轮训", Training), ("培训班", Training),
        ("隐患", Hazard),
        ("12345", Hotline), ("热线", Hotline), ("热线投诉", Hotline), ("12345热线投诉", Hotline), ("热线举报", Hotline), ("工单", Hotline),
        ("政务服务", Service), ("便民服务", Service), ("审批", Service), ("行政许可", Service), ("网上", Service),
        ("学法", Study), ("习近平法治思想", Study), ("集体学习", Study), ("中心组", Study),
        ("12348热线", Other), ("12348”热线", Other), ("法律服务热线", Other), ("积案", Petition), ("报备率", Normative), ("人大常委会报备", Normative), ("政府报备", Normative), ("排查矛盾", Dispute), ("化解矛盾", Dispute), ("调处矛盾", Dispute), ("排查各类矛盾", Dispute), ("受理来信", Petition), ("办理来信", Petition), ("网上投诉", Petition), ("仲裁", Other), ("公证", Other), ("法律援助", Other), ("投诉", Other), ("举报", Other), ("警情", Other), ("刑事", Other),
        ("民事", Other), ("行政裁决", Other), ("行政调解", Other), ("公益诉讼", Other), ("检察", Other), ("审计", Other), ("督察", Other), ("督查", Other),
        ("抽检", Other), ("欠薪", Other), ("证明事项", Other), ("典型案例", Other), ("专利", Other), ("商标", Other), ("司法救助", Other), ("刑辩", Other),
        ("群众来访", Petition), ("接访", Petition), ("上访", Petition), ("民意速办", Hotline), ("接诉即办", Hotline), ("执法资格", Exam), ("行政执法资格", Exam), ("修改建议", Review), ("法律意见", Review), ("律师", Review), ("调解案件", Dispute), ("调解协议", Dispute), ("政策措施", Other),
        ("综合窗口", Service), ("办事窗口", Service), ("窗口服务", Service),
        ("立案受理", None), ("来访群众", None), ("承诺件", Service), ("接待窗口", None), ("参训", Training), ("考法", Exam), ("法律意见建议", Review), ("调解组织", Dispute), ("调委会", Dispute), ("人民调解委员会", Dispute), ("调解室", Dispute), ("法律十进", Publicity), ("法律九进", Publicity), ("法律八进", Publicity), ("法律七进", Publicity), ("法律六进", Publicity), ("法律五进", Publicity), ("法律进", Publicity), ("送法", Publicity), ("法治课", Publicity), ("法治讲座", Publicity), ("法治文艺", Publicity), ("副校长", Publicity), ("法治教育", Publicity), ("行政争议", None), ("法律知识竞赛", Publicity),
        ("宪法", Publicity), ("初信初访", Petition),
        ("卷宗", CaseFiles), ("群众来信", Petition), ("接待来访", Petition), ("接待来访群众", Visit), ("被告", Litigation), ("政务大厅", Service), ("办件", Service), ("交办件", None), ("转办件", None), ("督办件", None), ("好差评", Service), ("法院全年受理", Litigation), ("法院全年审结", Litigation), ("法院共审结", Litigation), ("法院新收", Litigation), ("法院审结", Litigation), ("法院共受理", Litigation), ("法院受理", Litigation), ("两级法院", Litigation), ("审结行政案件", Litigation),
    ]
};

/// Verbs that give each of the numbers behind them the same meaning: 分别开展“甲”、“乙”行动8个、14个.
pub(crate) static EACH: &[&str] = &[
    "分别开展",
    "分别组织",
    "分别举办",
    "分别召开",
    "分别研究",
    "分别审议",
    "分别听取",
    "分别办理",
    "分别受理",
    "分别审查",
    "分别收到",
    "分别培训",
    "率分别",
    "量分别",
    "度分别",
    "分别批示",
    "分别主持",
    "分别讲授",
    "分别开庭",
    "分别审结",
    "分别查处",
];

/// Words between a noun and the numbers that its verbs share out.
pub(crate) static RESPECTIVELY: &[&str] = &["分别", "分别为", "分别达", "各"];

/// Words before the earlier of two amounts: 由11.6%降至6.9%.
pub(crate) static EARLIER: &[&str] = &[
    "由",
    "从",
    "由平均",
    "从平均",
    "由上年的",
    "由去年的",
    "由原来的",
    "从上年的",
    "从去年的",
    "由原有的",
    "年的",
    "上年同期的",
];

/// Words that say that a number is no total.
pub(crate) static AVERAGES: &[&str] =
    &["日均", "月均", "人均", "户均", "每个", "每村", "每名", "每人", "每镇", "每所"];

/// Words right before a number that say the same: 各村均配备|1名.
pub(crate) static EACH_HAS: &[&str] =
    &["均配备", "均配备了", "均配有", "均聘请", "均聘有", "至少配备", "均设立", "均设有"];

/// The word that opens the parts of what was counted.
pub(crate) static PART: &str = "其中";

/// Indicators of which others cannot count a part: 审查规范性文件26件,其中县政府文件14件.
pub(crate) static NO_PARTS: &[(&str, &str)] = &[
    ("normative_documents.reviewed", "legal_review.other"),
    ("normative_documents.submitted", "legal_review.other"),
    ("hotline.requests", "complaints.received"),
];

/// The word that opens a count of cases by what they are about, right behind the cases: 复议案件126件,|涉及|行政处罚62件.
pub(crate) static ABOUT: &str = "涉及";

/// Matters whose indicators count cases.
pub(crate) static CASE_MATTERS: &[&str] =
    &["reconsideration", "litigation", "legal_checks", "legal_aid", "judicial_advice", "procuratorate"];

/// Words that open a count of cases by what they are about.
pub(crate) static BY_SUBJECT: &[&str] =
    &["案件中", "案件类型", "案件类别", "案由", "类型看", "类别看", "领域看", "事项看", "行政管理领域"];

/// Words between two counts of one thing: 4场次|共|920人次.
pub(crate) static TOTALS: &[&str] = &["共", "计", "共计", "合计", "总计", "累计", "累计达", "共有"];

/// Words between a frequency and what it came to in the year, with those of [`TOTALS`]: 每月1次,|全年开展|12次.
pub(crate) static YEAR_TOTALS: &[&str] = &[
    "全年",
    "年内",
    "今年",
    "一年",
    "已",
    "先后",
    "开展",
    "召开",
    "组织",
    "举办",
    "举行",
    "组织开展",
    "已开展",
    "达",
];

/// Words between a change, or another year's amount, and what it came to: 下降2.1个百分点,|降至|9.6%.
pub(crate) static LEVELS: &[&str] = &[
    "至",
    "为",
    "是",
    "达",
    "达到",
    "达到了",
    "降至",
    "降到",
    "降为",
    "下降至",
    "下降到",
    "升至",
    "升到",
    "升为",
    "上升至",
    "上升到",
    "增至",
    "增至到",
    "增加到",
    "增加至",
    "减至",
    "减少到",
    "减少至",
    "提升至",
    "提升到",
    "提高到",
    "提高至",
    "共",
    "共计",
    "总计",
    "合计",
    "累计",
    "总数达",
    "共有",
];

/// Words between what was new and what it came to: 新增12名,|总数达|86名.
pub(crate) static SUMS: &[&str] = &["总数达", "总数达到", "总数为", "总数增至", "累计达", "累计达到"];

/// Words for the year that is reported on, or the one before it.
pub(crate) static THIS_YEAR: &[&str] = &["今年", "本年", "本年度", "全年", "去年", "上年", "今年以来"];

/// Words behind a year with which a time begins that lasts: 2021年|以来.
pub(crate) static SINCE: &[&str] = &["以来", "起", "至今", "至"];

/// Words for times of several years.
#[rustfmt::skip]
pub(crate) static SEVERAL_YEARS: &[&str] = &[
    "近三年", "近两年", "近五年", "近几年", "近年来", "两年来", "三年来", "四年来", "五年来", "普法以来", "任期以来", "成立以来", "改革以来", "“十四五”以来",
    "“十四五”期间", "启动以来", "十八大以来", "十九大以来", "二十大以来", "本届政府以来", "换届以来", "历年来", "连续三年",
];

/// Words for the year before the one that is reported on.
pub(crate) static LAST_YEAR: &[&str] = &["去年", "上年度", "上一年度", "上年"];

/// Words that begin like a row of [`LAST_YEAR`] and tell what came from that year, or compare with it.
#[rustfmt::skip]
pub(crate) static NOT_LAST_YEAR: &[&str] = &[
    "去年结转", "去年底", "去年末", "上年结转", "上年度结转", "上年末", "上年底", "上年结余",
];

/// Words before a row of [`LAST_YEAR`] that compare with it: 较|去年.
pub(crate) static COMPARED: &[&str] =
    &["较", "比", "与", "同", "和", "超", "超过", "对比", "相比", "于", "由", "从", "含", "报告", "对"];

/// Words behind the second of two counts of one thing: 培训班4期,560人次|参加.
pub(crate) static JOINED: &[&str] = &["参加", "参训", "参与", "参会", "参学", "受训", "参加培训", "参加学习"];

/// Words before a number of occasions that make it no total: 每月|1次.
pub(crate) static FREQUENCIES: &[&str] = &[
    "每月",
    "每季度",
    "每季",
    "每周",
    "每半年",
    "每旬",
    "每两月",
    "每两个月",
    "每月至少",
    "每季度至少",
    "每月不少于",
];

/// Nouns behind a number that are counted by no words before it, only by a phrasing that holds them: 证明材料等4个|方面.
pub(crate) static APART: &[&str] = &[
    "方面",
    "领域",
    "项目",
    "阶段",
    "层面",
    "维度",
    "督察组",
    "督查组",
    "检查组",
    "调研组",
    "工作组",
    "工作专班",
    "专班",
    "专项组",
    "小组",
    "小分队",
    "宣讲团",
    "服务队",
    "问题",
];

/// Bodies behind a number, which only an indicator of bodies counts by the words before it: 调整6个|部门权责事项.
pub(crate) static BODY_NOUNS: &[&str] = &[
    "部门",
    "单位",
    "乡镇",
    "镇街",
    "街道",
    "县区",
    "区县",
    "县市",
    "市县",
    "市直",
    "县直",
    "区直",
    "科室",
    "处室",
    "站所",
    "县(市、区)",
    "县(市)",
    "县(区)",
    "乡镇(街道)",
    "镇(街道)",
    "乡(镇、街道)",
    "村(社区)",
];

/// Words right before the later of two amounts, which is an amount and no change.
pub(crate) static LATER: &[&str] = &["至", "到", "为", "达", "达到"];

/// Every row of the catalogue, topic by topic.
pub(crate) fn rows() -> impl Iterator<Item = &'static Row> {
    let tables = [
        leadership::ROWS,
        services::ROWS,
        rules::ROWS,
        decisions::ROWS,
        enforcement::ROWS,
        disputes::ROWS,
        oversight::ROWS,
        publicity::ROWS,
    ];
    tables.into_iter().flatten()
}

#[cfg(test)]
mod cases;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod sentences;
