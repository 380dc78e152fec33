//! Words round the noun phrase that a figure measures: what stands beside it and is no part of it.

/// Adverbs, times and particles that open a clause before its noun: 截至目前|行政复议案件. So do [`ADVERBS`].
#[rustfmt::skip]
pub(crate) static OPENERS: &[&str] = &[
    "去年", "上年", "本年", "当年", "年内", "目前", "截至目前", 
    "其中", "并", "对", "将", "把", "由", "从", "在", "以", "与", "和", "及", "再", "又", "仍", "仅",
    "现有", "全部", "每年", "每月", "每季度", "持续", "不断", "深入", "依法", "及时", "积极", "全面", "严格",
    "集中", "定期", "统一", "率先", "同步", "了", "的", "其", "该", "实际", "有效", "常态化", "扎实", "大力", "着力", "充分",
    "广泛", "主动", "同时", "另外", "此外", "各地", "各级各部门", "为", "使", "被", "后", "力争", "带头", "亲自", "一是", "二是",
    "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是", "按时", "如期", "主要", "牵头", "新", "应", "共有",
    "建设", "且", "继续", "决定", "实现", "确保", "现行有效的", "拟", "正在", "尚在",
];

/// Words that begin like a row of [`OPENERS`] or [`ADVERBS`] and belong to the noun.
#[rustfmt::skip]
pub(crate) static NOT_OPENERS: &[&str] = &[
    "共享", "共同", "共建", "共治", "共产", "对外", "对口", "对象", "将军", "把关", "在线", "在编", "在职", "在建", "在押", "以案",
    "和解", "和谐", "与会", "及格", "及时率", "再生", "从业", "由头", "新闻", "新型", "新兴", "新能源", "新媒体", "新业态", "应急",
    "应诉", "应用", "集中供", "统一登", "实际控", "有效期", "主要负责", "主动公开", "主要领导", "为民", "后台", "全面依法",
    "依法治", "依法行政", "广泛性", "被告", "被申请", "以上", "以来", "统一印发", "及时化", "该案", "按时办结", "按时答复", "按时回复", "有效率", "已建",
    "涉及金额", "涉及人数", "新时代", "新建", "新设", "从轻", "从重", "其他", "其它", "其余", "派出所", "派出机构", "派出机关", "处罚决定", "处罚信息", "处罚结果", "抽查结果",
    "检查结果", "抽检结果", "评查结果", "继续教育", "及时受理", "在册", "在审", "在办", "在岗", "再犯罪", "应知应会", "新版", "新提拔", "新任", "集中培训", "集中学习", "集中研讨", "集中轮训",
    "决定书", "决定权", "确认违法", "责令履行", "责令重作", "责令重新作出", "驳回起诉", "驳回上诉", "调解和解", "调解终止", "对照", "应届", "全面推行", "拟任",
    "责令整改通知", "责令改正通知", "建设银行", "建设成效", "建设项目", "建设工程", "建设用地", "建设单位", "建设资金", "建设经费", "建设任务", "建设领域", "已结案件", "后评估", "撤销决定", "驳回决定", "维持决定", "变更决定", "终止决定", "处理决定", "不予受理决定", "成功调解率", "拟提拔", "拟录用", "拟上市", "拟定",
];

/// Adverbs and times that open a clause and, with a verb behind them, end what stands before the noun wherever they
/// stand: 调解委员会|共调处|矛盾纠纷.
#[rustfmt::skip]
pub(crate) static ADVERBS: &[&str] = &[
    "全年", "今年", "本年度", "累计", "累計", "共计", "合计", "总计", "先后", "共", "已", "已经", "已累计", "分别", "成功",
];

/// Words that hold a row of [`ADVERBS`] or [`VERBS`] and are none.
#[rustfmt::skip]
pub(crate) static NOT_ADVERBS: &[&str] = &["公共", "中共", "成功率", "全覆盖", "理论学习", "直接受", "责令整改通知", "责令改正通知", "实施规范", "实施方案", "实施清单"];

/// Verbs before a noun that is counted: 办理|行政复议案件. The strong ones end what stands before the noun
/// wherever they stand in the clause; the others, which are parts of nouns too (行政检查), only at its start.
#[rustfmt::skip]
pub(crate) static VERBS: &[(&str, Force)] = &[
    ("办理", Force::Strong), ("辦理", Force::Strong), ("办结", Force::Strong), ("受理", Force::Strong), ("收到", Force::Strong),
    ("新收", Force::Strong), ("接收", Force::Strong), ("开展", Force::Strong), ("開展", Force::Strong), ("召开", Force::Strong),
    ("召開", Force::Strong), ("举办", Force::Strong), ("舉辦", Force::Strong), ("举行", Force::Strong), ("组建", Force::Strong),
    ("成立", Force::Strong), ("设立", Force::Strong), ("设置", Force::Weak), ("建立", Force::Strong), ("建成", Force::Strong),
    ("打造", Force::Strong), ("培育", Force::Strong), ("培养", Force::Strong), ("选聘", Force::Strong), ("聘请", Force::Strong),
    ("配备", Force::Strong), ("制定", Force::Strong), ("修订", Force::Strong), ("出台", Force::Strong), ("印发", Force::Strong),
    ("发布", Force::Strong), ("公布", Force::Strong), ("主动公开", Force::Weak), ("提出", Force::Strong), ("出具", Force::Strong),
    ("提供", Force::Strong), ("化解", Force::Weak), ("查处", Force::Strong), ("查办", Force::Strong), ("移送", Force::Strong),
    ("督促", Force::Strong), ("完成", Force::Strong), ("实现", Force::Strong), ("推出", Force::Strong), ("推荐", Force::Strong),
    ("遴选", Force::Strong), ("命名", Force::Strong), ("表彰", Force::Strong), ("报送", Force::Strong), ("报备", Force::Strong),
    ("采集", Force::Strong), ("采纳", Force::Weak), ("征集", Force::Strong), ("收集", Force::Strong), ("发放", Force::Strong),
    ("张贴", Force::Strong), ("悬挂", Force::Strong), ("编印", Force::Strong), ("印制", Force::Strong), ("推送", Force::Weak),
    ("刊发", Force::Strong), ("列席", Force::Strong), ("研究", Force::Weak), ("听取", Force::Strong), ("安排", Force::Weak),
    ("挽回", Force::Strong), ("追缴", Force::Strong), ("追收", Force::Strong), ("盘活", Force::Weak), ("减免", Force::Weak),
    ("惠及", Force::Strong), ("覆盖", Force::Weak), ("涉及", Force::Weak), ("涵盖", Force::Strong), ("走访", Force::Strong),
    ("汇聚", Force::Strong), ("归集", Force::Strong), ("调用", Force::Strong), ("适用", Force::Strong), ("吊销", Force::Strong),
    ("责令", Force::Weak), ("荣获", Force::Strong), ("申报", Force::Weak), ("发出", Force::Strong), ("作出", Force::Strong),
    ("促成", Force::Strong), ("接待", Force::Strong), ("接听", Force::Strong), ("进驻", Force::Weak), ("上报", Force::Strong),
    ("纠正", Force::Strong), ("选派", Force::Strong), ("选任", Force::Strong), ("引进", Force::Strong), ("反馈", Force::Weak),
    ("组织开展", Force::Strong), ("组织", Force::Weak), ("审查", Force::Weak), ("审核", Force::Weak), ("审结", Force::Weak),
    ("审议", Force::Strong), ("审理", Force::Weak), ("审理终结", Force::Weak), ("修改", Force::Weak), ("废止", Force::Weak), ("公开", Force::Weak),
    ("公示", Force::Weak), ("清理", Force::Weak), ("梳理", Force::Strong), ("承接", Force::Strong), ("下放", Force::Weak),
    ("取消", Force::Weak), ("减少", Force::Weak), ("減少", Force::Weak), ("增加", Force::Weak), ("新增", Force::Strong),
    ("核减", Force::Strong), ("缩减", Force::Weak), ("压减", Force::Weak), ("精简", Force::Weak), ("解答", Force::Strong),
    ("调解", Force::Weak), ("调处", Force::Weak), ("排查", Force::Weak), ("整改", Force::Weak), ("发现", Force::Weak),
    ("立案", Force::Weak), ("检查", Force::Weak), ("抽查", Force::Weak), ("处罚", Force::Weak), ("评查", Force::Weak),
    ("通报", Force::Weak), ("约谈", Force::Weak), ("督办", Force::Weak), ("推动", Force::Strong), ("推进", Force::Weak),
    ("实施", Force::Strong), ("落实", Force::Weak), ("推行", Force::Strong), ("备案", Force::Weak), ("征求", Force::Strong),
    ("播放", Force::Strong), ("参加", Force::Weak), ("参与", Force::Weak), ("旁听", Force::Weak), ("学习", Force::Weak),
    ("讲授", Force::Strong), ("部署", Force::Weak), ("解决", Force::Strong), ("协调解决", Force::Strong), ("处理", Force::Weak),
    ("处置", Force::Weak), ("吸引", Force::Strong), ("指导", Force::Weak), ("指引", Force::Weak),
    ("帮助", Force::Strong), ("培训", Force::Weak), ("轮训", Force::Weak), ("登记", Force::Weak), ("注册", Force::Weak),
    ("整治", Force::Weak), ("拆除", Force::Strong), ("关停", Force::Strong), ("执行", Force::Weak), ("评选", Force::Strong),
    ("获评", Force::Strong), ("获得", Force::Strong), ("入选", Force::Strong), ("创建", Force::Weak), ("新建", Force::Strong),
    ("改造", Force::Weak), ("投入", Force::Weak), ("签订", Force::Strong), ("签约", Force::Weak), ("安置", Force::Weak),
    ("兑现", Force::Strong), ("接受", Force::Strong), ("纳入", Force::Strong), ("确定", Force::Strong), ("确认", Force::Weak),
    ("维持", Force::Weak), ("驳回", Force::Weak), ("撤销", Force::Weak), ("变更", Force::Weak), ("终止", Force::Weak), ("动态调整", Force::Strong),
    ("动态更新", Force::Strong), ("更新", Force::Weak), ("调整", Force::Weak), ("形成", Force::Strong), ("修复", Force::Weak),
    ("招录", Force::Strong), ("抽检", Force::Weak), ("没收", Force::Weak), ("救助", Force::Weak), ("核查", Force::Weak),
    ("答复", Force::Weak), ("宣传", Force::Weak), ("宣讲", Force::Weak), ("开设", Force::Strong), ("开发", Force::Weak),
    ("集体讨论", Force::Weak), ("领换发", Force::Weak), ("同意", Force::Weak), ("不予受理", Force::Weak), ("通过", Force::Weak),
    ("设", Force::Weak), ("撰写", Force::Strong), ("包案", Force::Weak), ("传达学习", Force::Strong), ("评估", Force::Weak),
    ("宣布失效", Force::Strong), ("宣告失效", Force::Strong), ("划分", Force::Strong), ("继续有效", Force::Weak),
    ("继续执行", Force::Weak), ("保留", Force::Weak), ("收回", Force::Weak), ("查出", Force::Weak), ("约见", Force::Weak),
    ("建立健全", Force::Strong), ("健全", Force::Weak), ("新聘", Force::Strong),
    ("立案查办", Force::Strong), ("立案查处", Force::Strong), ("处以", Force::Strong), ("共享", Force::Weak),
    ("结转", Force::Weak), ("制作", Force::Weak), ("拍摄", Force::Strong), ("清运", Force::Strong),
    ("给予", Force::Strong), ("追回", Force::Strong), ("追讨", Force::Strong),
    ("清退", Force::Strong), ("破获", Force::Strong), ("侦破", Force::Strong),
    ("抓获", Force::Strong), ("查获", Force::Strong), ("查扣", Force::Strong), ("收缴", Force::Strong),
    ("捣毁", Force::Strong), ("销毁", Force::Strong), ("安装", Force::Weak), ("出动", Force::Strong),
    ("派出", Force::Weak), ("抽调", Force::Strong), ("抽取", Force::Strong), ("认定", Force::Weak),
    ("注销", Force::Weak), ("核发", Force::Strong), ("颁发", Force::Strong), ("换发", Force::Weak),
    ("申领", Force::Weak), ("领取", Force::Strong), ("新领", Force::Strong), ("派发", Force::Strong),
    ("分发", Force::Strong), ("散发", Force::Strong), ("赠送", Force::Strong), ("展出", Force::Strong),
    ("编发", Force::Strong), ("编制", Force::Weak), ("编写", Force::Strong), ("起草", Force::Strong),
    ("转发", Force::Weak), ("发表", Force::Strong), ("刊登", Force::Strong), ("聘任", Force::Strong),
    ("创成", Force::Strong), ("制发", Force::Strong), ("下发", Force::Strong), ("转办", Force::Weak),
    ("交办", Force::Weak), ("回复", Force::Weak), ("回访", Force::Weak), ("慰问", Force::Weak),
    ("提请", Force::Strong), ("归还", Force::Strong),
    ("引入", Force::Strong), ("动员", Force::Strong), ("搭建", Force::Strong), ("布设", Force::Strong),
    ("投放", Force::Strong), ("开通", Force::Strong), ("上线", Force::Weak), ("接入", Force::Weak),
    ("首聘", Force::Strong), ("统筹推进", Force::Strong), ("促进", Force::Weak), ("破除", Force::Strong),
    ("拥有", Force::Strong), ("支付", Force::Strong), ("审议通过", Force::Strong), ("下架", Force::Strong), ("侦办", Force::Strong),
    ("下达", Force::Strong), ("排查整治", Force::Weak), ("赋予", Force::Strong), ("报请", Force::Strong),
    ("打通", Force::Strong), ("立项", Force::Weak), ("挂牌", Force::Weak), ("摘牌", Force::Weak),
    ("研究部署", Force::Strong), ("研究审议", Force::Strong), ("研究解决", Force::Strong), ("公告", Force::Weak),
    ("新办", Force::Strong), ("录入", Force::Strong), ("清偿", Force::Strong), ("提起", Force::Strong),
    ("实行", Force::Strong), ("承办", Force::Weak), ("援助", Force::Weak), ("压缩", Force::Weak), ("缩短", Force::Weak),
    ("整改完成", Force::Weak), ("完成整改", Force::Strong), ("整改到位", Force::Weak),
    ("不予备案", Force::Weak), ("讨论", Force::Weak), ("担任", Force::Strong), ("避免", Force::Weak), ("打掉", Force::Strong), ("移交", Force::Strong), ("转移", Force::Weak), ("签批", Force::Strong), ("收录", Force::Weak), ("提请审议", Force::Strong), ("驳回请求", Force::Strong), ("报送备案", Force::Strong), ("进驻大厅", Force::Strong), ("入驻大厅", Force::Strong), ("年检", Force::Weak), ("取缔", Force::Strong), ("督改", Force::Weak), ("颁布", Force::Strong), ("责令整改", Force::Strong), ("责令改正", Force::Strong), ("评出", Force::Strong), ("推广", Force::Weak), ("刊播", Force::Strong), ("撤下", Force::Strong), ("代写", Force::Strong), ("审查备案", Force::Strong), ("准予备案", Force::Weak), ("同意备案", Force::Weak), ("延续", Force::Weak), ("旧存", Force::Weak),
    ("细化", Force::Weak), ("分解", Force::Weak), ("明确", Force::Weak), ("列出", Force::Strong),
    ("督促整改", Force::Strong), ("邀请", Force::Strong), ("持有", Force::Weak), ("暂扣", Force::Strong), ("核查处置", Force::Strong), ("引发", Force::Strong), ("改选", Force::Weak), ("续聘", Force::Strong), ("解聘", Force::Weak), ("增补", Force::Strong), ("补选", Force::Strong), ("返还", Force::Strong), ("发还", Force::Strong), ("优化", Force::Weak), ("拨付", Force::Strong), ("讨回", Force::Strong), ("续建", Force::Strong), ("扩建", Force::Strong), ("新(改、扩)建", Force::Strong), ("改(扩)建", Force::Strong), ("新扩建", Force::Strong), ("改扩建", Force::Strong), ("新改扩建", Force::Strong), ("新(改)建", Force::Strong), ("新(扩)建", Force::Strong),
];

/// How surely a row of [`VERBS`] is a verb where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Force {
    /// A verb anywhere in a clause.
    Strong,
    /// A verb at the start of a clause; elsewhere it may be part of a noun.
    Weak,
}

/// Words between noun and number: 化解率|达, 满意率|均为.
#[rustfmt::skip]
pub(crate) static CLOSERS: &[&str] = &[
    "达", "達", "达到", "達到", "已达", "高达", "多达", "为", "為", "均为", "人均", "户均", "村均", "均达", "均達", "均达到", "均", "共", "共计", "合计",
    "总计", "有", "已有", "现有", "共有", "仅有", "只有", "仅", "仅占", "占", "约占", "是", "至", "到", "在", "均在", "保持",
    "保持在", "稳定在", "控制在", "降至", "增至", "升至", "提升至", "提高至", "提高到", "提升到", "增加到", "增长", "下降",
    "降低", "提升", "提高", "上升", "超过", "累计", "累計", "分别", "分别为", "分别达", "由", "从", "的", "了", "平均", "各",
    "由平均", "由上年的", "缩短至", "压缩至", "共计达", "由法定", "由法定的", "从法定", "从法定的", "由承诺的", "由原来的", "由原有的", "由去年的", "由此前的", "从上年的", "从去年的", "年均", "仍", "近", "再", "已", "同比", "环比", "也", "突破", "不少于", "不超过",
    "连续两年", "连续2年", "连续三年", "连续3年", "连续四年", "连续4年", "连续五年", "连续5年", "连续多年", "持续保持",
    "压减至", "压减到", "压缩为", "细分", "细化", "细分为", "细化为", "分解为", "分解成", "细化成", "整合为", "整合成", "原来", "原来的", "至原来的", "到原来的",
    "先后", "全部", "首次", "今年", "全年", "较上年", "比上年", "较去年", "比去年", "较上年同期", "压缩到", "缩短到", "下降到", "减少到", "总数达", "总数达到", "总数为", "人民币", "同期", "上年同期", "去年同期", "最短", "最长", "最快", "最多", "最少", "最高", "最低",
];

/// Words that end like a row of [`CLOSERS`] and belong to the noun.
#[rustfmt::skip]
pub(crate) static NOT_CLOSERS: &[&str] = &[
    "行为", "作为", "人为", "自由", "理由", "事由", "案由", "缘由", "所有", "国有", "私有", "公有", "持有", "目的", "存在", "服从",
    "侵占", "挤占", "强占", "抢占", "独占", "报到", "签到", "迟到",
];

/// Measure words of cases and documents, and those of bodies, which are never counted by the same noun.
pub(crate) static CASE_UNITS: &[&str] = &["件", "起", "宗", "例", "条", "份"];
pub(crate) static BODY_UNITS: &[&str] = &["家", "户", "家次", "户次"];

/// Times that name nothing that is counted: 二季度|42件.
#[rustfmt::skip]
pub(crate) static TIMES: &[&str] = &[
    "一季度", "二季度", "三季度", "四季度", "第一季度", "第二季度", "第三季度", "第四季度", "上半年", "下半年", "前三季度",
];

/// Words that open a clause in which a share is told of something named before, or set beside something else:
/// 占|收案总数的25%, 低于|全省平均水平2个百分点.
pub(crate) static BESIDE: &[&str] = &["占", "约占", "仅占", "低于", "高于", "优于", "是", "约为", "相当于"];

/// Words that begin like a row of [`BESIDE`] and name what is measured.
pub(crate) static NOT_BESIDE: &[&str] = &["占比", "占用", "占道", "占地", "占有"];

/// Words that end a verb and begin no noun: 征集|到|意见, 清理|出|文件.
#[rustfmt::skip]
pub(crate) static PARTICLES: &[&str] = &["到", "出", "了", "过"];

/// Words that begin like a row of [`PARTICLES`] and belong to the noun.
#[rustfmt::skip]
pub(crate) static NOT_PARTICLES: &[&str] = &[
    "到期", "到位", "到场", "到庭", "到岗", "到访", "出庭", "出租", "出口", "出版", "出生", "出资", "出境", "出入", "出厂", "出让", "出国",
    "出警", "出险", "出台", "出具", "出席", "出勤", "出动", "过度", "过期", "过渡", "过错", "过境", "了解",
];

/// Nouns that a verb before them describes, so that it is part of them: 平均办理|时限. So do [`COUNTS`].
#[rustfmt::skip]
pub(crate) static DESCRIBED: &[&str] = &["时间", "时限", "时长", "时效", "周期", "期限", "天数", "比例", "占比", "效率"];

/// Nouns that say how something was counted, and not what: 上访批次、|人次.
#[rustfmt::skip]
pub(crate) static COUNTS: &[&str] = &["数量", "总量", "总数", "件数", "人数", "次数", "批次", "人次", "件次", "金额"];

/// Words that open a clause and tell by what or for whom something was done, so that a verb behind them is one:
/// 向乡镇|下放|事项.
pub(crate) static MEANS: &[&str] = &["向", "为", "利用", "依托", "借助", "运用", "通过"];

/// Nouns of what is handled, behind which a verb tells what was done and names nothing: 规范性文件|清理.
#[rustfmt::skip]
pub(crate) static HANDLED: &[&str] = &[
    "案件", "文件", "复议申请", "许可申请", "公开申请", "事项", "合同", "协议", "纠纷", "隐患", "信访件", "诉求", "工单", "提案", "建议",
];

/// Those who act beside the bodies of [`crate::lexicon::issuer`], so that a verb right behind them is one: 司法所|调解.
#[rustfmt::skip]
pub(crate) static ACTORS: &[&str] = &[
    "部门", "乡镇", "镇街", "街道", "乡镇(街道)", "镇(街道)", "常委会", "人大", "司法", "纪委", "监委", "监管所", "应急办", "综治办", "信访办", "执法办", "公安", "公安机关", "司法机关", "检察机关", "监察机关", "大队", "支队", "中队", "执法队", "司法所", "派出所", "监督所", "法院", "检察院", "调解员", "调委会", "调解组织",
];

/// The word that ends a time up to now: 2024年|以来.
pub(crate) static SINCE: &str = "以来";

/// Words that join nouns which share one verb: 人大代表建议|和|政协提案.
#[rustfmt::skip]
pub(crate) static JOINTS: &[&str] = &["、", "和", "与", "及", "以及", "暨"];

/// Words that hold a row of [`JOINTS`] and join nothing.
#[rustfmt::skip]
pub(crate) static NOT_JOINTS: &[&str] = &[
    "和解", "和谐", "总和", "共和国", "与会", "参与", "及时", "及格", "涉及", "普及", "惠及", "危及", "触及",
];

/// Words at which a noun phrase behind a number ends: 25家行政执法主体|基本完成.
#[rustfmt::skip]
pub(crate) static ENDERS: &[&str] = &[
    "被", "已", "均", "基本", "全部", "完成", "实现", "参加", "参与", "获评", "获得", "入选", "进行", "开展", "实施", "采取",
    "并", "和", "与", "及", "按", "在", "是", "将", "纳入", "建立", "推荐", "复制", "予以", "不予", "从轻", "办理", "实行", "也",
    "都", "仅", "给予", "达", "组织", "联动", "到", "分解", "荣获", "分别", "联合", "以上", "出庭", "增收", "就", "主要负责", "全面",
    "制定", "通过", "提出", "提供", "受到", "上岗", "为", "压缩", "压减", "缩短", "缩减", "增加", "增长", "提高", "提升", "下降",
    "降低", "减少", "上升", "降至", "降到", "升至", "增至", "减至", "缩至", "压至", "转为", "变为", "细化", "优化", "整合", "调整", "精简", "削减", "组成", "构成", "研究", "左右",
    "同比", "环比", "有", "扩展", "扩大", "拓展", "首次", "任前法律考试", "任前法律知识考试", "任前考试", "任前法治考试", "挂牌", "配备", "覆盖", "获", "讨薪", "活跃", "列入", "下放至", "下放到", "下放给", "聘请", "全年", "承接", "共", "累计", "先后",
    "专题研究", "专题听取", "专题部署", "专题学习", "专题讨论", "专门研究", "集中研究", "集中学习", "依法", "适用", "进驻", "入驻", "持证",
    "对", "赴", "向", "取得", "组建", "梳理", "申报", "改为", "改成", "统一", "逐一", "逐项", "逐个", "作出", "发文", "第", "以及", "协助", "担任", "分配", "驻村", "授课", "用于", "购买", "建成", "旁听", "推行", "追回", "讨回", "追讨", "挽回", "当场", "即时", "如期",
];

/// Words that hold a row of [`ENDERS`] and belong to the noun.
#[rustfmt::skip]
pub(crate) static NOT_ENDERS: &[&str] = &[
    "行为", "作为", "和解", "和谐", "涉及", "普及", "存在", "国有", "所有", "具有", "有关", "有限", "有效", "达标", "组织机构",
    "人民调解组织", "调解组织", "社会组织", "经济组织", "在线", "在编", "在职", "在建", "以上单位", "研究院", "研究所", "全面依法",
    "主要负责人", "主要负责同志", "公共", "中共", "共享", "共同", "共建", "共治", "共青团", "共有产权", "有奖", "自有", "私有", "公有", "持有", "党组织", "基层组织", "研究会", "到位", "就业", "及时", "参与者", "在押",
    "依法治", "依法行政", "入驻企业", "入驻单位", "入驻部门", "入驻商户", "入驻事项", "进驻单位", "进驻部门", "进驻事项", "原有", "现有", "既有",
    "对口", "对象", "对外", "对接", "对策", "对照", "方向", "定向", "导向", "意向", "去向", "横向", "纵向", "面向", "第一", "第三方", "第二课堂",
    "科级以上", "处级以上", "县级以上", "规模以上", "副县级以上", "分配方案", "统一战线", "统一平台", "及以上", "及以下", "核对", "应对", "相对", "自主申报", "绝对", "校对", "针对", "结对",
    "获奖", "获批", "覆盖率", "覆盖面", "全覆盖", "适用性", "旁听人员", "旁听群众", "旁听席", "持证人员", "专题学习会", "专题研究会",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spelling_stands_twice() {
        let verbs: Vec<&str> = VERBS.iter().map(|row| row.0).collect();
        let openers = [OPENERS, ADVERBS, NOT_OPENERS].concat();
        let adverbs = [ADVERBS, NOT_ADVERBS].concat();
        let enders = [ENDERS, NOT_ENDERS].concat();
        let closers = [CLOSERS, NOT_CLOSERS].concat();
        let joints = [JOINTS, NOT_JOINTS].concat();
        let described = [DESCRIBED, COUNTS].concat();
        let particles = [PARTICLES, NOT_PARTICLES].concat();
        for table in [&openers[..], &adverbs, &verbs, &closers, &enders, &described, &joints, &particles] {
            let mut words = table.to_vec();
            words.sort_unstable();
            let twice: Vec<_> = words.windows(2).filter(|pair| pair[0] == pair[1]).collect();
            assert!(twice.is_empty(), "{twice:?}");
        }
    }

    #[test]
    fn every_exception_excepts_something() {
        for word in NOT_OPENERS {
            let openers = OPENERS.iter().chain(ADVERBS).chain(VERBS.iter().map(|row| &row.0));
            assert!(openers.into_iter().any(|opener| word.starts_with(opener)), "{word}");
        }
        for word in NOT_ADVERBS {
            let mut verbs = ADVERBS.iter().chain(VERBS.iter().map(|row| &row.0));
            assert!(verbs.any(|verb| word.contains(verb)), "{word}");
        }
        for word in NOT_CLOSERS {
            assert!(CLOSERS.iter().any(|closer| word.ends_with(closer)), "{word}");
        }
        for word in NOT_ENDERS {
            assert!(ENDERS.iter().any(|ender| word.contains(ender)), "{word}");
        }
        for word in NOT_PARTICLES {
            assert!(PARTICLES.iter().any(|particle| word.starts_with(particle)), "{word}");
        }
        for word in NOT_JOINTS {
            assert!(JOINTS.iter().any(|joint| word.contains(joint)), "{word}");
        }
    }
}
