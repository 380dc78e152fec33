//! Local legislation and normative documents.

use super::{BODIES, COMMENTS, FILES, Matter, RECORDS, Row, SHARE};
use crate::Topic;
use crate::indicator::Level::{City, County, Province};

const TOPIC: Topic = Topic::Rules;

/// One row an indicator.
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    Row::new("legislation.bills", "法规议案", "bills put to the People's Congress", &FILES, TOPIC,
        &["法规议案", "地方性法规案", "地方性法规草案", "法规草案", "提请…法规", "提请…地方性法规", "审议…地方性法规", "地方性法规#", "起草…法规", "提请审议…法规", "单行条例草案", "提请…单行条例"])
        .not(&["征求", "意见", "法律法规草案", "清理", "修改意见", "现有", "现行有效", "废止", "备案"]).within(&[(City, 0, 30), (Province, 0, 30)]),
    Row::new("legislation.regulations", "制定规章", "government regulations made", &FILES, TOPIC,
        &["制定规章", "制定…规章", "出台…规章", "规章#", "政府规章", "颁布…规章", "制定…政府规章", "修改…规章", "公布…规章", "修订…规章", "规章制定"])
        .not(&["废止", "清理", "征求", "备案", "规章制度", "法规规章", "失效", ">评估", "报备", "报送", "现有", "现行有效", "起草", ">清理", "|起草", ">被废止", ">废止", "审查…规章", "审核…规章"]).within(&[(City, 0, 30), (Province, 0, 30)]),
    Row::new("legislation.repealed", "废止规章", "government regulations repealed", &FILES, TOPIC,
        &["废止…规章", "规章…废止", "废止规章", "废止…政府规章", "政府规章|废止#", "规章>被废止", "规章>予以废止", "规章|废止#"]).not(&["制定", "拟废止", "拟…废止", "规范性文件", "|规范性文件"]).within(&[(City, 0, 50), (Province, 0, 50)]),
    Row::new("normative_documents.reviewed", "规范性文件审查", "normative documents reviewed", &FILES, TOPIC,
        &["审查…规范性文件", "审核…规范性文件", "规范性文件…审查", "规范性文件…审核", "规范性文件合法性审查", "规范性文件合法性审核", "审查#", "审核#", "审核|规范性文件#", "审查|规范性文件#", "规范性文件>合法性审核", "规范性文件>合法性审查"])
        .about(&[Matter::Normative])
        .not(&["备案", "报备", "通过", "清理", "意见", "合同", "公平竞争", "失效", "征求", "异议审查", "党内"]).within(&[(County, 0, 60), (City, 20, 400)]),
    Row::new("normative_documents.passed", "规范性文件审查通过", "normative documents that passed the review", &FILES, TOPIC,
        &["通过#", "审查通过", "审核通过", "规范性文件…通过"]).about(&[Matter::Normative]).not(&["备案", "意见", "不予通过", "未通过", "未予通过"]).of("normative_documents.reviewed"),
    Row::new("normative_documents.issued", "规范性文件制定", "normative documents issued", &FILES, TOPIC,
        &["制定…规范性文件", "出台…规范性文件", "印发…规范性文件", "发布…规范性文件", "出台#", "规范性文件…出台", "新制定#", "制发…规范性文件", "规范性文件…制定", "制定行政规范性文件", "制定规章|规范性文件#", "制定政府规章|规范性文件#", "出台规章|规范性文件#", "出台政府规章|规范性文件#", "新增规范性文件", "新增…规范性文件", "规范性文件|印发#", "规范性文件|制发#", "规范性文件|制定#", "规范性文件|发布#"])
        .about(&[Matter::Normative]).not(&["清理", "审查", "废止", "备案", "审核", "评估", "解读", ">合法性", "党内", "起草", "案例", "报备", "报送"]),
    Row::new("normative_documents.filed", "规范性文件报备", "normative documents filed upwards", &FILES, TOPIC,
        &["报备规范性文件", "报送备案", "报备…规范性文件", "规范性文件…报备", "报备#", "备案规范性文件", "规范性文件备案", "规范性文件…备案", "规范性文件…报送备案", "上报备案", "备案#", "报备|规范性文件#", "备案|规范性文件#", "报请…备案…规范性文件", "报请…备案审查…规范性文件", "报请…备案审查规范性文件", "规范性文件>报送备案", "规范性文件>报备", "规范性文件>已备案"])
        .about(&[Matter::Normative]).not(&["清理", "提请备案", "同意备案", "接受", "各区", "各县", "率", "乡镇报", "登记", "接收", "收到", "各部门", "各乡镇", "党内", "下级", "|党内规范性文件", "不予备案", "两级备案"]).within(&[(County, 0, 200)]),
    Row::new("normative_documents.filing_rate", "规范性文件报备率", "share of normative documents filed", &SHARE, TOPIC,
        &["报备率", "备案率", "报送备案率", "报备及时率", "备案及时率"]).of("normative_documents.filed"),
    // Documents that lower bodies submit for the record.
    Row::new("normative_documents.submitted", "备案审查下级文件", "documents of lower bodies submitted for filing", &FILES, TOPIC,
        &["提请备案…规范性文件", "备案审查…规范性文件", "规范性文件备案审查", "接受…备案…规范性文件", "备案审查#", "审查…备案的规范性文件", "各区…备案…规范性文件", "备案审查各", "审查备案", "审核备案…规范性文件", "备案…乡镇…规范性文件", "备案…街道…规范性文件", "备案登记…规范性文件", "审查…报备", "报送备案的…规范性文件", "报备的…规范性文件", "接收…报备…规范性文件", "收到…报备…规范性文件", "收到…报送…规范性文件", "接收…报送…规范性文件", "各区…报备…规范性文件", "各县…报备…规范性文件", "各部门…报备…规范性文件", "各乡镇…报备…规范性文件", "审查…报备规范性文件", "审查…报备…规范性文件", "下级…报备…规范性文件", "报送的…规范性文件>备案审查", "两级备案…规范性文件", "审查备案…规范性文件"])
        .about(&[Matter::Normative]).not(&["同意", "报请", "上报", "党内", "草案", "送审稿"]).within(&[(City, 0, 400)]),
    Row::new("normative_documents.accepted", "同意备案文件", "documents of lower bodies accepted for filing", &FILES, TOPIC,
        &["同意备案", "准予备案", "予以备案", "备案审查|备案#"]).not(&["不予备案"]).about(&[Matter::Normative]).of("normative_documents.submitted"),
    // The yearly clearing of the stock of documents.
    Row::new("normative_documents.cleared", "规范性文件清理", "normative documents gone through", &FILES, TOPIC,
        &["清理规范性文件", "清理…规范性文件", "规范性文件…清理", "清理行政规范性文件", "清理存量文件", "清理#", "清理…文件", "规范性文件>清理"])
        .about(&[Matter::Normative]).not(&["废止", "修改", "失效", "公平竞争", "专项清理", "继续有效", "保留"]).within(&[(County, 0, 1000)]),
    Row::new("normative_documents.valid", "规范性文件继续有效", "normative documents kept in force", &FILES, TOPIC,
        &["继续有效", "保留#", "有效#", "继续执行", "规范性文件…保留", "保留…规范性文件"]).about(&[Matter::Normative]).not(&["失效", "现行有效"]).of("normative_documents.cleared"),
    Row::new("normative_documents.amended", "规范性文件修改", "normative documents amended", &FILES, TOPIC,
        &["修改#", "修订#", "拟修改", "修改…规范性文件", "修订…规范性文件", "修改完善#", "规范性文件>予以修改", "规范性文件>予以修订"]).about(&[Matter::Normative])
        .not(&["废止", "意见", "失效"]).of("normative_documents.cleared"),
    Row::new("normative_documents.repealed", "规范性文件废止", "normative documents repealed", &FILES, TOPIC,
        &["废止#", "废止…规范性文件", "规范性文件…废止", "规范性文件>予以废止", "规范性文件>废止", "规范性文件>宣布废止"]).about(&[Matter::Normative])
        .not(&["修改", "规章", "保留", "失效", "党内"]).of("normative_documents.cleared"),
    Row::new("normative_documents.lapsed", "规范性文件失效", "normative documents declared lapsed", &FILES, TOPIC,
        &["失效#", "宣布失效", "失效…规范性文件"]).about(&[Matter::Normative]).not(&["废止", "修改"]).of("normative_documents.cleared"),
    Row::new("normative_documents.repealed_or_lapsed", "规范性文件废止和失效合计", "normative documents repealed or lapsed, together", &FILES, TOPIC,
        &["废止和宣布失效", "废止或者宣布失效", "废止或宣布失效", "废止、失效", "废止和失效", "废止及失效", "废止失效", "宣布失效和废止", "废止、宣布失效", "失效、废止", "失效和废止"]).about(&[Matter::Normative])
        .not(&["修改"]).of("normative_documents.cleared"),
    Row::new("normative_documents.comments", "规范性文件审查意见", "comments on normative documents", &RECORDS, TOPIC,
        &["修改意见", "审查意见", "提出…意见", "审核意见", "规范性文件|审查意见", "规范性文件|修改意见", "规范性文件|审核意见", "规范性文件|意见建议"]).about(&[Matter::Normative]).not(&["采纳", "征求", "|合同", "|协议", "通过#", "备案审查", "发出审查意见书"]),
    // What the public says about drafts.
    Row::new("consultation.drafts", "征求意见的法律法规草案", "drafts put up for comment", &FILES, TOPIC,
        &["草案开展…征集", "法律法规草案", "草案…征求意见", "征求意见…草案", "草案…征集", "法律草案", "立法征求意见", "立法意见征集", "征求…草案", "征集…草案", "草案>征求意见", "草案>公开征求意见", "草案>征集意见", "草案>征集"])
        .not(&["条意见", "提请", "议案"]),
    Row::new("consultation.comments", "征集意见", "comments collected", &COMMENTS, TOPIC,
        &["收集…意见建议", "征集…意见", "收到意见建议", "收到…意见", "收集意见", "收集到…意见", "征求…意见", "反馈意见", "收集…意见", "收集…立法建议", "征集…立法建议", "立法建议"])
        .about(&[Matter::Legislation, Matter::Other, Matter::Normative, Matter::Review, Matter::Proposals])
        .not(&["采纳", "上报", "次", "提案", "人大代表", "督察", "督查", "建议项目"]).within(&[(City, 0, 5000)]),
    Row::new("consultation.forwarded", "上报意见", "comments passed on", &COMMENTS, TOPIC,
        &["上报…意见建议", "上报意见", "上报…意见", "报送…意见建议"]).not(&["采纳"]).of("consultation.comments"),
    Row::new("consultation.adopted", "意见采纳", "comments adopted", &COMMENTS, TOPIC,
        &["被采纳", "采纳#", "采纳意见", "采纳…意见", "意见|其中>采纳", "建议|其中>采纳"]).about(&[Matter::Legislation, Matter::Other, Matter::Normative, Matter::Review])
        .not(&["率", "提案", "法律顾问", "公职律师", "|审计", "|司法建议", "|法律意见", "|审查意见", "|审核意见", "|修改意见", "|合法性", "|监督员"]).of("consultation.comments"),
    Row::new("consultation.contact_points", "立法联系点", "contact points for legislation", &BODIES, TOPIC,
        &["立法…联系点", "立法联系点", "联系点"]).about(&[Matter::Legislation]).within(&[(City, 0, 100)]),
];
