//! Functions, services and the business environment.

use super::{ACTS, BODIES, CASES, CHANGE, ITEMS, MONEY, Matter, Row, SHARE};
use crate::Topic;
use crate::indicator::Level::{Bureau, City};

const TOPIC: Topic = Topic::Functions;

/// One row an indicator.
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    // Lists of powers and duties (权责清单).
    Row::new("powers.items", "权责清单事项", "items of power and duty", &ITEMS, TOPIC,
        &["权责事项", "权责清单", "行政权力事项", "行政职权", "权力事项", "权力清单", "权责清单…主项", "责任事项", "权责|保留#", "权责清单|保留#", "权责清单|行政权力#", "权力清单|行政权力#", "保留权力", "保留…权力"])
        .not(&["下放", "承接", "赋权", "取消", "委托", "部门的", "单位的", "乡镇的", "街道的", "(街道)的", "收回", ">动态调整", "信息", "移交"])
        .within(&[(Bureau, 20, 600), (City, 1000, 10_000)]),
    Row::new("powers.implementation_items", "权责清单实施清单", "implementation items of the list of powers", &ITEMS, TOPIC,
        &["实施清单", "权责清单…实施清单"]).not(&["下放"]),
    Row::new("powers.adjusted", "权责清单动态调整", "items of power adjusted", &ITEMS, TOPIC,
        &["调整…权责清单", "权责清单…调整", "更新权责清单", "调整权责事项", "权力事项…调整", "权责清单…更新", "动态调整#", "调整行政权力", "权责清单|新增#", "权责清单|取消#", "权责清单|变更#", "权责事项|新增#", "权责事项|取消#", "调整…行政权力事项", "调整…权责事项", "调整…权力事项", "新增权责事项", "取消权责事项", "新增行政权力事项", "取消行政权力事项", "新增…权力事项", "动态调整…事项", "动态调整|新增#", "动态调整|取消#", "动态调整|变更#", "动态调整|调整#", "权责事项>动态调整", "权力事项>动态调整", "事项>动态调整", "职权>动态调整"])
        .not(&["下放"]),
    // The kinds of power that such a list tells apart; licences are below.
    Row::new("powers.penalties", "权责清单:行政处罚", "items of power: penalties", &ITEMS, TOPIC,
        &["行政处罚事项", "权力事项|行政处罚#", "权责|行政处罚#", "行政职权|行政处罚#", "职权|行政处罚#"]).not(&["下放", "承接", "赋权", "委托", "公示", "不予"]).of("powers.items"),
    Row::new("powers.coercion", "权责清单:行政强制", "items of power: coercive measures", &ITEMS, TOPIC,
        &["行政强制事项", "权力事项|行政强制#", "权责|行政强制#", "行政职权|行政强制#", "职权|行政强制#"]).not(&["下放", "承接", "赋权", "委托", "公示", "不予"]).of("powers.items"),
    Row::new("powers.levies", "权责清单:行政征收", "items of power: levies", &ITEMS, TOPIC,
        &["行政征收事项", "权力事项|行政征收#", "权责|行政征收#", "行政职权|行政征收#", "职权|行政征收#"]).not(&["下放", "承接", "赋权", "委托", "公示", "不予"]).of("powers.items"),
    Row::new("powers.payments", "权责清单:行政给付", "items of power: payments", &ITEMS, TOPIC,
        &["行政给付事项", "权力事项|行政给付#", "权责|行政给付#", "行政职权|行政给付#", "职权|行政给付#"]).not(&["下放", "承接", "赋权", "委托", "公示", "不予"]).of("powers.items"),
    Row::new("powers.inspections", "权责清单:行政检查", "items of power: inspections", &ITEMS, TOPIC,
        &["行政检查事项", "权力事项|行政检查#", "权责|行政检查#", "行政职权|行政检查#", "职权|行政检查#"]).not(&["下放", "承接", "赋权", "委托", "公示", "不予"]).of("powers.items"),
    Row::new("powers.confirmations", "权责清单:行政确认", "items of power: confirmations", &ITEMS, TOPIC,
        &["行政确认事项", "权力事项|行政确认#", "权责|行政确认#", "行政职权|行政确认#", "职权|行政确认#"]).not(&["下放", "承接", "赋权", "委托", "公示", "不予"]).of("powers.items"),
    Row::new("powers.rewards", "权责清单:行政奖励", "items of power: rewards", &ITEMS, TOPIC,
        &["行政奖励事项", "权力事项|行政奖励#", "权责|行政奖励#", "行政职权|行政奖励#", "职权|行政奖励#"]).not(&["下放", "承接", "赋权", "委托", "公示", "不予"]).of("powers.items"),
    Row::new("powers.adjudications", "权责清单:行政裁决", "items of power: adjudications", &ITEMS, TOPIC,
        &["行政裁决事项", "权力事项|行政裁决#", "权责|行政裁决#", "行政职权|行政裁决#", "职权|行政裁决#"]).not(&["下放", "承接", "赋权", "委托", "公示", "不予"]).of("powers.items"),
    Row::new("powers.other", "权责清单:其他行政权力", "items of power: other acts", &ITEMS, TOPIC,
        &["其他行政权力事项", "权力事项|其他行政权力#", "权责|其他行政权力#", "行政职权|其他行政权力#", "职权|其他行政权力#", "权力事项|其他权力#", "权力事项|其他类#", "权力事项|其他职权#", "权责|其他权力#", "权责|其他类#", "权责|其他职权#", "职权|其他权力#", "职权|其他类#", "职权|其他职权#"]).not(&["下放", "承接", "赋权", "委托", "公示", "不予"]).of("powers.items"),
    Row::new("licences.items", "行政许可事项清单", "items that need a licence", &ITEMS, TOPIC,
        &["许可事项清单", "许可事项", "行政许可清单", "权力事项|行政许可#", "权责|行政许可#", "行政职权|行政许可#", "保留行政许可", "保留…行政许可", "保留…许可事项"]).not(&["受理", "办理", "划转", "划入", "取消", "下放", "承接", "下架", "原有", "办结", "完成"]),
    // Transfer of approvals to one bureau, or from above.
    Row::new("approvals.transferred", "审批事项划转、承接", "approvals transferred", &ITEMS, TOPIC,
        &["事项划转", "划转", "划入", "承接…事项", "下放…事项", "承接下放", "承接…权力", "下放…权力", "下放…行政权力", "审批…下放", "承接…权限", "下放…权限", "承接…赋权", "权限…下放", "赋予…权限", "赋予…执法权", "赋予…处罚权", "赋权事项", "赋权…事项", "处罚权…赋予", "执法权…赋予", "权限…赋予", "处罚权>赋予", "执法权>赋予", "权限>赋予", "权限>下放", "下放#", "执法事项>赋权", "事项>赋权", "执法事项…赋权", "承接…执法权项", "承接…权项", "下放…权项", "下放|承接#", "权限|承接#", "事项|承接#", "许可|承接#", "审批|承接#", "执法权>下放至", "执法权>下放到", "权力>下放至", "权力>下放到", "事项>下放至", "事项>下放到", "处罚权>下放至", "下放行政许可", "下放…许可", "下放…审批"])
        .not(&["收回", "资产", "评估"]).within(&[(City, 10, 500)]),
    Row::new("approvals.cut_items", "精简审批事项", "approvals abolished", &ITEMS, TOPIC,
        &["减少审批", "减少…审批事项", "取消…审批", "取消…许可", "精简…事项", "取消…事项", "压减…事项", "审批事项…减少", "合并…事项", "权力事项|取消#", "审批事项|取消#", "精简…行政权力事项", "取消…行政权力事项", "行政许可|取消#", "许可事项|取消#"])
        .not(&["证明", "材料", "环节", "|动态调整", "动态调整", "检查", "罚款", "收费", "减少到#", "减少至#", "减至#", "压减到#", "压减至#", "压缩至#", "精简到#", "精简至#", "由#", "从#"]),
    Row::new("approvals.cut_documents", "精简申请材料", "documents no longer asked for", &super::PAPERS, TOPIC,
        &["申请材料", "核减…材料", "精简…材料", "减少…材料", "压减…材料", "取消…材料", "材料…压减", "材料…减少", "要件…压减", "要件…减少", "申请材料…压减", "申请材料…减少", "申请材料…精简"]).not(&["平均", "审核", "受理", "减少到#", "减少至#", "减至#", "压减到#", "压减至#", "压缩至#", "精简到#", "精简至#", "由#", "从#"]),
    Row::new("approvals.cut_steps", "精简办理环节", "steps no longer needed", &ITEMS, TOPIC,
        &["勘查环节", "缩减…环节", "减少…环节", "压缩…环节", "精简…环节", "压减…环节", "减少…勘查", "环节…减少"]).not(&["减少到#", "减少至#", "减至#", "压减到#", "压减至#", "压缩至#", "精简到#", "精简至#", "由#", "从#"]),
    Row::new("approvals.cut_certificates", "取消证明事项", "certificates no longer asked for", &ITEMS, TOPIC,
        &["取消…证明", "证明事项", "减少…证明", "清理…证明", "免证办", "取消…证明材料", "证明材料…取消"]).not(&["告知承诺"]),
    Row::new("services.promise_items", "告知承诺制事项", "items settled by promise", &ITEMS, TOPIC,
        &["告知承诺…事项", "告知承诺制", "告知承诺", "证明事项>告知承诺", "事项>告知承诺", "告知承诺制|涉及事项#", "告知承诺制|事项#"]).not(&["办理", "案件", "享受", "|办理行政许可", "|受理行政许可", "|办理许可"]),
    // 一件事: several matters of one life event at one counter.
    Row::new("services.one_matter", "“一件事”服务", "joined-up services", &ITEMS, TOPIC,
        &["一件事", "主题办", "集成服务", "一件事一次办", "主题服务", "一件事|重点事项#", "一件事|上线#", "一件事|落地#", "一件事|推出#"]).not(&["办理", "办件", "累计"]),
    Row::new("services.online_rate", "网上可办率", "share that can be done online", &SHARE, TOPIC,
        &["网办率", "网上可办率", "全程网办", "网上办理率", "网办比例", "可办率", "全程电子化率", "网上办件申请率", "网上可办", "即办率", "一网通办率", "非接触式…占比", "网办占比", "网上办理占比", "网上办税率", "线上办理率", "掌办率", "不见面审批率", "不见面办理率", "在线办理率", "一网通办”率", "事项>网上可办", "事项>全程网办", "事项>网上办理", "不见面…占比"]).not(&["执法案件"]),
    Row::new("services.on_time_rate", "按时办结率", "share settled in time", &SHARE, TOPIC,
        &["按时办结率", "按期办结率", "及时办结率", "限时办结率", "提前办结率", "工单|办结率", "热线|办结率", "12345|办结率"]).about(&[Matter::Hotline, Matter::Service]),
    Row::new("services.satisfaction_rate", "政务服务满意率", "satisfaction with services", &SHARE, TOPIC,
        &["群众满意度", "群众满意率", "办事满意", "好评率", "服务满意", "企业满意", "满意度#", "满意率#"]).about(&[Matter::Service, Matter::Hotline]),
    Row::new("services.tolerant_items", "容缺受理事项", "items accepted with papers missing", &ITEMS, TOPIC,
        &["容缺受理", "容缺", "容缺办", "事项>容缺受理", "事项>容缺办理", "容缺受理”事项", "容缺办理”事项"]).not(&["办理#", "件次"]),
    Row::new("services.anywhere_items", "通办事项", "items settled at any counter", &ITEMS, TOPIC,
        &["同级通办", "全城通办", "跨省通办", "跨区通办", "跨域通办", "一网通办", "全渝通办", "区域通办", "省内通办", "市内通办", "通办…事项", "事项…通办", "异地通办", "全市通办", "全县通办", "全区通办", "全省通办", "全域通办", "市域通办", "全州通办", "就近通办", "事项>一网通办", "事项>跨省通办", "事项>全市通办", "事项>通办", "通办”事项"])
        .not(&["办理#", "办结"]),
    Row::new("services.faceless_items", "不见面事项", "items settled without meeting", &ITEMS, TOPIC,
        &["不见面审批事项", "不见面", "零跑动", "零跑腿", "最多跑一次", "一次不用跑", "马上办", "秒批", "网上办事项", "事项>零跑腿", "事项>零跑动", "事项>不见面", "事项>最多跑一次"]).not(&["办理#", "通办", "公证"]),
    Row::new("services.hall_bodies", "进驻大厅单位", "bodies in the service hall", &BODIES, TOPIC,
        &["进驻…单位", "进驻…部门", "单位…进驻", "部门…进驻", "入驻…单位", "入驻…部门", "部门>入驻", "单位>入驻", "部门>进驻", "单位>进驻"]).not(&["企业", "事项", "|矛盾", "|综治中心", "|社会治理", "|产业园", "治理中心", "综治中心", "矛调中心", "|矛调中心", "|治理中心"]),
    Row::new("services.hall_items", "进驻大厅事项", "items in the service hall", &ITEMS, TOPIC,
        &["进驻事项", "进驻…事项", "事项…进驻", "入驻…事项", "入驻事项", "进驻大厅", "进驻|事项#", "入驻|事项#", "可办理事项", "可办事项", "事项>入驻", "事项>进驻"]).not(&["网上", "容缺", "通办", "一件事", "承诺"]),
    Row::new("services.handled", "政务服务办件量", "requests handled at the counters", &CASES, TOPIC,
        &["办件#", "办理…服务事项", "办件量", "办理各类事项", "办结…事项", "办理…办件", "办理政务服务", "各类事项#", "受理…服务事项", "办理各类服务事项", "办结办件", "便民服务…受理事项", "政务服务…受理事项", "便民服务…受理…事项", "便民服务中心…受理", "政务服务|接件#", "大厅|接件#", "便民服务|接件#", "窗口|接件#"])
        .not(&["信访", "网办件", "不动产", "即办件", "承诺件", "转办件", "交办件", "督办件"]),
    Row::new("services.counters", "综合窗口", "counters", &BODIES, TOPIC, &["综合窗口", "设…窗口", "窗口#", "无差别…窗口"])
        .not(&["人员", "业务", "优秀", "党员", "示范岗", "先锋"]),
    Row::new("licences.received", "行政许可受理", "licence applications received", &CASES, TOPIC,
        &["受理行政许可", "许可…申请", "许可…受理", "受理…许可", "审批…受理", "许可案件", "办理行政许可", "办理…许可", "许可决定", "行政许可#", "行政审批#", "行政审批…办理", "办理行政审批", "受理…审批", "办理…审批", "审批#", "受理…审批事项", "办理…审批事项", "办理…许可事项", "受理…许可事项", "许可|受理申请#", "许可|受理…申请#", "审批|受理申请#", "办结…许可", "办结行政许可事项", "办结…许可事项", "完成行政许可", "完成…许可事项"])
        .not(&["准予", "不予", "清单", "目录", "梳理", "公布", "取消", "下放", "承接", "划转", "划入", "案卷", "公示", "|法律援助", "|援助"]),
    Row::new("licences.granted", "行政许可准予", "licences granted", &super::LICENCES, TOPIC,
        &["准予许可", "准予行政许可", "准予…许可", "准予#", "许可…准予", "许可发证", "核发…许可证", "颁发…许可证", "予以许可", "予以行政许可", "发放…许可证"]).not(&["不予", "不准予"]).of("licences.received"),
    // 双随机: inspections with the inspected and the inspector drawn by lot.
    Row::new("random_checks.conducted", "双随机抽查", "random inspections", &super::CHECKS, TOPIC,
        &["双随机", "双随机…抽查", "双随机…检查", "随机抽查", "双随机…任务", "双随机|抽查", "双随机|检查", "对>双随机", "场所>双随机", "企业>双随机", "单位>双随机", "主体>双随机"]).not(&["比例", "覆盖", "率", "指引", "计划", "方案", "清单", "抽查事项", "组织#", "会同#", "协调#", "联合#", "牵头#"]),
    Row::new("enterprises.white_list", "涉企白名单", "firms on the white list", &BODIES, TOPIC,
        &["白名单", "无事不扰", "企业>无事不扰", "企业>白名单", "主体>白名单", "主体>无事不扰", "白名单|纳入企业", "白名单|纳入#"]),
    Row::new("enterprises.inspections", "涉企检查次数", "inspections of firms", &super::CHECKS, TOPIC,
        &["涉企行政检查", "涉企检查", "入企检查", "涉企…检查"]).not(&["减少", "下降", "清单", "方案", "免", "压减"]),
    Row::new("enterprises.inspection_change", "涉企检查增减", "change of inspections of firms", &CHANGE, TOPIC,
        &["涉企检查", "涉企行政检查", "检查总量", "检查频次", "入企检查", "入户检查", "涉企…检查", "涉企现场检查", "涉企|检查次数", "企业|检查次数"]).not(&["问题"]).of("enterprises.inspections"),
    // Money paid out, won back or saved for people and firms.
    Row::new("money.subsidies", "补贴发放", "subsidies paid", &MONEY, TOPIC, &["补贴", "补助", "奖补", "兑现…资金", "奖励资金", "兑付", "政策兑现", "兑现金额", "兑现…金额"]).not(&["骗取", "审计", "违规", "法律顾问"]),
    Row::new("money.wages_recovered", "追讨欠薪", "wages recovered", &MONEY, TOPIC,
        &["欠薪", "农民工工资", "拖欠…工资", "追讨…工资", "追发…工资", "工资保证金", "追回…工资", "劳动报酬", "清欠…工资", "讨回…工资", "讨薪", "讨要…工资", "支付…工资"]),
    Row::new("money.arrears_cleared", "清偿拖欠账款", "arrears to firms cleared", &MONEY, TOPIC,
        &["清偿账款", "拖欠…账款", "拖欠企业账款", "清偿…账款", "拖欠账款", "清欠…账款"]).not(&["农民工"]),
    Row::new("money.losses_recovered", "挽回经济损失", "losses averted or made good", &MONEY, TOPIC,
        &["挽回…损失", "避免…损失", "挽损", "挽回损失", "避免经济损失", "挽回经济损失"]).not(&["审计", "增收节支"]),
    Row::new("money.funds_released", "盘活资金", "idle funds put to use", &MONEY, TOPIC, &["盘活资金", "盘活…资金", "盘活存量"]),
    Row::new("hotline.requests", "热线、网上问政", "hotline requests", &ACTS, TOPIC,
        &["12345", "热线", "网上问政", "热线…诉求", "热线…工单", "市长热线", "网民留言", "群众留言", "市长信箱", "工单#", "民意速办", "接诉即办", "网络问政", "12345…办件", "热线办件", "热线…办件量", "12345…办件量", "信箱", "信箱…来信", "网留言", "留言板", "留言#"])
        .not(&["满意", "咨询解答", "12348", "法律服务热线", "长接听", "领导接听", "知识库"]),
    Row::new("complaints.received", "投诉举报", "complaints and reports of breaches", &CASES, TOPIC,
        &["投诉举报", "投诉#", "举报#", "受理…投诉", "受理…举报", "办理…投诉", "处理…投诉", "接收投诉", "接收…投诉", "核查…举报", "举报线索", "欠薪线索", "信访投诉", "受理投诉举报", "投诉、举报", "12315"])
        .not(&["处理决定", "率", "复议", "诉讼", "建议", "调解", "化解", "信访件", "信访事项", "下降", "奖励", "占", "人均", "索赔", "热线", "12345", "纪委", "纪检", "监委", "网上投诉"]),
    Row::new("competition.reviews", "公平竞争审查", "fair competition reviews", &super::REVIEWS, TOPIC,
        &["公平竞争审查文件", "公平竞争…审查", "公平竞争审查", "审查…政策措施", "公平竞争|审查政策措施", "审查…政策文件", "审查涉企政策"]).not(&["清理", "纠正", "废止", "修改", "意见"]),
];
