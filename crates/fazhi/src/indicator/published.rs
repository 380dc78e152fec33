//! Figures of published reports and what they count; for who keeps those reports beside this repository.

use std::io::Write;
use std::path::Path;

/// Report, value, unit, indicator.
#[rustfmt::skip]
const FIGURES: &[(&str, &str, &str, &str)] = &[
    ("seed000", "11", "次", "leadership.agenda_items"),
    ("seed000", "106", "人次", "appointments.law_reviews"),
    ("seed000", "100", "%", "exam.participation_rate"),
    ("seed000", "8", "件", "normative_documents.reviewed"),
    ("seed000", "5", "项", "decisions.major"),
    ("seed000", "1000", "件", "legal_review.other"),
    ("seed000", "1600", "宗", "enforcement.acts"),
    ("seed000", "100", "%", "litigation.heads_in_court_rate"),
    ("seed000", "564", "项", "powers.items"),
    ("seed000", "280", "个", "services.anywhere_items"),
    ("seed000", "410", "个", "services.faceless_items"),
    ("seed000", "101", "项", "services.tolerant_items"),
    ("seed000", "100", "个", "services.one_matter"),
    ("seed000", "30", "宗", "adjudication.cases"),
    ("seed000", "1600", "件", "mediation.cases"),
    ("seed000", "99.03", "%", "mediation.success_rate"),
    ("seed000", "2208", "宗", "petitions.received"),
    ("seed000", "3613", "人", "petitions.persons"),
    ("seed000", "97.64", "%", "petitions.closed_rate"),
    ("seed000", "99.7", "%", "petitions.closed_rate"),
    ("seed000", "100", "宗", "reconsideration.with_litigation"),
    ("seed000", "100", "%", "proposals.satisfaction_rate"),
    ("seed000", "16", "个", "audit.projects"),
    ("seed000", "48922900", "元", "money.funds_released"),
    ("seed000", "25227", "条", "disclosure.published"),
    ("seed001", "31", "次", "leadership.agenda_items"),
    ("seed001", "34", "次", "study.group_sessions"),
    ("seed001", "2", "次", "study.lectures"),
    ("seed001", "172", "项", "approvals.transferred"),
    ("seed001", "15", "项", "approvals.cut_items"),
    ("seed001", "46", "项", "approvals.cut_documents"),
    ("seed001", "14", "项", "approvals.cut_steps"),
    ("seed001", "6258200", "元", "money.subsidies"),
    ("seed001", "4", "件", "normative_documents.cleared"),
    ("seed001", "25", "家", "enforcement.bodies"),
    ("seed001", "215", "人", "officers.certificates_issued"),
    ("seed001", "15", "件", "reconsideration.received"),
    ("seed001", "70", "%", "petitions.change"),
    ("seed001", "5399", "条", "hazards.found"),
    ("seed001", "92", "%", "hazards.rectified_rate"),
    ("seed001", "879", "起", "legal_aid.cases"),
    ("seed001", "100", "场", "publicity.events"),
    ("seed001", "113", "名", "publicity.legal_adepts"),
    ("seed001", "3", "个", "publicity.model_villages"),
    ("seed001", "5", "个", "publicity.model_villages"),
    ("seed001", "101", "件", "proposals.congress"),
    ("seed001", "135", "件", "proposals.consultative"),
    ("seed002", "21", "部", "consultation.drafts"),
    ("seed002", "289", "条", "consultation.comments"),
    ("seed002", "215", "条", "consultation.forwarded"),
    ("seed002", "33", "条", "consultation.adopted"),
    ("seed002", "100", "份", "legal_review.contracts"),
    ("seed002", "16", "人/次", "officers.exam_takers"),
    ("seed002", "40", "课时/人次", "officers.training_hours"),
    ("seed002", "22", "件", "petitions.received"),
    ("seed002", "22", "件", "petitions.closed"),
    ("seed002", "63", "件", "mediation.cases"),
    ("seed002", "100", "%", "mediation.success_rate"),
    ("seed003", "60", "个", "leadership.agenda_items"),
    ("seed003", "33", "个", "model.projects"),
    ("seed003", "7", "个", "model.projects"),
    ("seed003", "6587", "个", "powers.items"),
    ("seed003", "8777", "个", "powers.implementation_items"),
    ("seed003", "11", "件", "legislation.bills"),
    ("seed003", "12", "件", "legislation.regulations"),
    ("seed003", "8", "项", "legislation.repealed"),
    ("seed003", "33", "家", "consultation.contact_points"),
    ("seed003", "132", "件", "normative_documents.reviewed"),
    ("seed003", "117", "件", "normative_documents.passed"),
    ("seed003", "106", "件", "normative_documents.submitted"),
    ("seed003", "106", "件", "normative_documents.accepted"),
    ("seed003", "11", "件", "normative_documents.filed"),
    ("seed003", "790", "份", "legal_review.opinions"),
    ("seed003", "335", "份", "legal_review.contracts"),
    ("seed003", "20172", "宗", "penalties.cases"),
    ("seed003", "17266", "件", "penalties.cases"),
    ("seed003", "8", "个", "enforcement.joint_actions"),
    ("seed003", "14", "个", "enforcement.joint_actions"),
    ("seed003", "8900", "次", "leniency.cases"),
    ("seed003", "302680000", "元", "leniency.amount"),
    ("seed003", "20", "场", "enforcement.oversight_events"),
    ("seed003", "159", "个", "administrative_mediation.organizations"),
    ("seed003", "43", "宗", "adjudication.cases"),
    ("seed003", "6180", "件", "reconsideration.received"),
    ("seed003", "5131", "件", "reconsideration.closed"),
    ("seed003", "80", "%", "reconsideration.first_choice_rate"),
    ("seed003", "13", "份", "reconsideration.advice"),
    ("seed003", "846", "件", "proposals.congress"),
    ("seed003", "554", "件", "proposals.consultative"),
    ("seed003", "6198", "件", "litigation.cases"),
    ("seed003", "1984", "件", "procuratorate.supervision"),
    ("seed003", "505", "件", "procuratorate.public_interest"),
    ("seed003", "229", "个", "audit.projects"),
    ("seed003", "909", "条", "audit.advice"),
    ("seed003", "3000", "项", "supervision.items"),
    ("seed003", "9", "次", "case_files.reviews"),
    ("seed003", "1636", "宗", "case_files.reviewed"),
    ("seed003", "15000", "件", "disclosure.requests"),
    ("seed003", "18800", "类", "data.catalogues"),
    ("seed003", "20000000000", "条", "data.records"),
    ("seed003", "36480000", "条", "data.records"),
    ("seed004", "27", "次", "study.group_sessions"),
    ("seed004", "60", "课时", "officers.training_hours"),
    ("seed004", "300", "次", "legal_review.opinions"),
    ("seed004", "265", "份", "legal_review.contracts"),
    ("seed004", "159", "宗", "penalties.published"),
    ("seed004", "4", "次", "legal_checks.discussions"),
    ("seed004", "112", "条", "disclosure.published"),
    ("seed004", "1", "次", "disclosure.open_days"),
    ("seed004", "21", "场", "enforcement.joint_actions"),
    ("seed004", "1500", "处", "hazards.rectified"),
    ("seed004", "114", "宗", "enforcement.checks"),
    ("seed004", "36", "宗", "random_checks.conducted"),
    ("seed004", "529", "宗", "enforcement.acts"),
    ("seed004", "1500", "宗", "mediation.cases"),
    ("seed004", "100", "场次", "publicity.events"),
    ("seed004", "10000", "人次", "publicity.audience"),
    ("seed004", "28", "名", "publicity.legal_adepts"),
];

#[test]
fn figures_of_published_reports_have_their_indicators() {
    let reports = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/reports");
    if !reports.is_dir() {
        // Past the test harness, which shows what a passing test prints to nobody.
        let _ = writeln!(std::io::stderr(), "skipped: no published reports beside this repository");
        return;
    }
    let (mut name, mut report) = ("", None);
    let mut wrong = Vec::new();
    for row @ &(file, value, unit, id) in FIGURES {
        if name != file {
            let path = reports.join(file).with_extension("txt");
            report = std::fs::read_to_string(path).ok().and_then(|text| crate::parse(text).ok());
            name = file;
        }
        let Some(report) = &report else { continue };
        let found = report.figures().iter().any(|figure| {
            figure.value.normalize().to_string() == value
                && figure.unit.as_deref() == Some(unit)
                && figure.indicator.is_some_and(|indicator| indicator.id() == id)
        });
        if !found {
            wrong.push(row);
        }
    }
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), FIGURES.len());
}
