//! Words of titles, leads and salutations.

/// What a report of this genre is about; one of these stands in its title.
pub(crate) static SUBJECTS: &[&str] =
    &["法治政府建设", "法治政府部门建设", "法治政府工作", "法治建设", "依法行政", "依法治", "法治政府"];

/// What a title ends with.
pub(crate) static ENDINGS: &[&str] = &[
    "报告",
    "总结",
    "情况",
    "汇报",
    "打算",
    "计划",
    "方案",
    "要点",
    "安排",
    "通知",
    "意见",
    "解读",
    "白皮书",
    "年报",
    "建设",
    "工作",
    "公示",
    "公告",
    "通报",
    "小结",
];

/// Ends of the names of columns in which a site keeps reports: 一、法治政府建设年度报告.
pub(crate) static COLUMNS: &[&str] = &["报告", "年报", "公告", "公示", "专栏"];

/// Words and ends of the titles of letters that come with a report: 关于印发…年度报告的通知.
pub(crate) static COVERS: &[(&str, &str)] = &[
    ("印发", "通知"),
    ("转发", "通知"),
    ("公布", "公告"),
    ("公布", "通知"),
    ("报送", "函"),
    ("发布", "公告"),
    ("报告的", "公示"),
    ("报告的", "公告"),
    ("报告》的", "公示"),
    ("报告》的", "公告"),
];

/// Words with which a title goes on after its issuer.
pub(crate) static AFTER_ISSUER: &[&str] =
    &["关于", "推进", "法治政府", "法治建设", "依法行政", "加强", "履行", "开展", "落实", "贯彻"];

/// Hand-over formulas: with one of these a lead announces the report. `…` stands for any words.
pub(crate) static HANDOVERS: &[&str] = &[
    "现将…如下",
    "现就…如下",
    "现把…如下",
    "现将…公开",
    "现将…公布",
    "现将…公示",
    "现报告如下",
    "现汇报如下",
    "现总结如下",
    "情况报告如下",
    "情况汇报如下",
    "报告如下",
    "汇报如下",
    "总结如下",
    "公布如下",
    "公示如下",
    "公开如下",
    "如下",
];

/// What the bodies and persons that a salutation addresses end with.
pub(crate) static ADDRESSEES: &[&str] = &[
    "委",
    "委员会",
    "政府",
    "公署",
    "行署",
    "管委会",
    "党组",
    "国务院",
    "中央",
    "常委会",
    "人大",
    "政协",
    "办",
    "办公室",
    "领导小组",
    "厅",
    "局",
    "部",
    "院",
    "委员",
    "代表",
    "主任",
    "领导",
    "同志",
    "秘书长",
];

/// Closing formulas behind the last part.
pub(crate) static CLOSINGS: &[&str] = &[
    "特此报告",
    "专此报告",
    "特此公告",
    "特此公示",
    "特此公布",
    "特此公开",
    "特此通报",
    "以上报告",
    "请予审议",
    "请审议",
    "请审阅",
    "请批示",
    "妥否",
    "当否",
    "谢谢",
];

/// Notes behind a signing body's name that its seal stands here.
pub(crate) static SEALS: &[&str] = &["(盖章)", "(公章)", "(印章)", "(章)"];

/// Labels before the name of the body that signs, and before the date on which it does.
pub(crate) static SIGNED_BY: &[&str] = &[
    "单位:",
    "单位(盖章):",
    "报告单位:",
    "报告单位(盖章):",
    "报送单位:",
    "报送单位(盖章):",
    "填报单位:",
    "填报单位(盖章):",
    "汇报单位:",
    "总结单位:",
    "落款单位:",
    "落款:",
    "报告人:",
    "汇报人:",
];
pub(crate) static SIGNED_ON: &[&str] = &[
    "日期:",
    "时间:",
    "报告日期:",
    "报告时间:",
    "报送日期:",
    "报送时间:",
    "填报日期:",
    "填报时间:",
    "落款日期:",
    "落款时间:",
];

/// First words of the footnotes below a signature; elsewhere they may open a paragraph.
pub(crate) static FOOTNOTES: &[&str] =
    &["注:", "注释:", "备注:", "说明:", "[注", "[1]", "[2]", "[3]", "*", "※", "①", "②", "③"];

/// First words of the notes below a signature.
pub(crate) static NOTES: &[&str] = &[
    "抄送",
    "抄报",
    "联系人",
    "联系电话",
    "联系方式",
    "(联系人",
    "(联系电话",
    "(联系方式",
    "附注",
    "(附注",
    "报:",
    "送:",
    "分送:",
    "发:",
];
