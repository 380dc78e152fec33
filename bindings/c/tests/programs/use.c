/* What the functions answer for a report with one of everything, and for calls that are wrong. */
#include <fazhi.h>

#include "check.h"

static const char REPORT[] =
    "青岭县人民政府关于2023年法治政府建设情况的报告\n发布日期:2024-03-05\n青岭县委、县政府:\n"
    "现将有关情况报告如下:\n一、主要举措和成效\n(一)规范执法。依据《行政处罚法》(青府发[2023]3号)办理案件1,500余件,同比上升12.5%。"
    "行政复议审结136件,其中维持52件、驳回84件。新收行政复议申请136件。\n一是县长带头学法3至5次。\n二、存在的不足和原因\n一是人手不足。主要原因是编制少,重视不够。\n"
    "三、2024年工作安排\n加强培训。\n青岭县人民政府\n2024年3月1日\n";

static int is(fazhi_str words, const char *text) {
  return words.data != NULL && words.len == strlen(text) && memcmp(words.data, text, words.len) == 0;
}

static fazhi_report *parsed(void) {
  fazhi_report *report = NULL;
  CHECK(fazhi_parse(REPORT, strlen(REPORT), NULL, &report, NULL) == FAZHI_CODE_OK);
  return report;
}

static void version(void) {
  CHECK(is(fazhi_version(), FAZHI_VERSION));
  CHECK(fazhi_version_number() == FAZHI_VERSION_NUMBER);
  CHECK(fazhi_abi_version() == FAZHI_ABI_VERSION);
}

static void metadata(const fazhi_report *report) {
  fazhi_date day = fazhi_report_published(report);
  fazhi_span span = fazhi_report_field_span(report, FAZHI_FIELD_PUBLISHED);
  fazhi_str text = fazhi_report_text(report);
  CHECK(day.year == 2024 && day.month == 3 && day.day == 5);
  CHECK(text.len == strlen(REPORT) && memcmp(text.data, REPORT, text.len) == 0);
  CHECK(span.end - span.start == 10 && memcmp(text.data + span.start, "2024-03-05", 10) == 0);
  CHECK(fazhi_report_year(report) == 2023);
  CHECK(fazhi_report_signed(report).month == 3);
  CHECK(fazhi_report_written(report).year == 0);
  CHECK(fazhi_report_field_span(report, FAZHI_FIELD_WRITTEN).start == FAZHI_NOWHERE);
  CHECK(fazhi_report_field_span(report, 99).end == FAZHI_NOWHERE);
  CHECK(is(fazhi_issuer_name(fazhi_report_issuer(report, 0)), "青岭县人民政府"));
  CHECK(fazhi_issuer_kind(fazhi_report_issuer(report, 0)) == FAZHI_ISSUER_TYPE_GOVERNMENT);
  CHECK(fazhi_report_issuer(report, 7).report == NULL);
  CHECK(fazhi_report_addressee_count(report) > 0 && fazhi_report_addressee(report, 0).len > 0);
  CHECK(fazhi_report_genre(report).kind == FAZHI_GENRE_TYPE_ANNUAL_REPORT);
  CHECK(fazhi_report_genre(report).score > 0.5);
  CHECK(fazhi_report_evidence_count(report) > 0);
  CHECK(fazhi_evidence_name(fazhi_report_evidence(report, 0), FAZHI_LANGUAGE_ENGLISH).len > 0);
}

static void places(const fazhi_report *report) {
  size_t at = (size_t)(strstr(REPORT, "发布日期") - REPORT) + 6;
  fazhi_position position = fazhi_report_position(report, (uint32_t)at);
  CHECK(position.byte == at && position.line == 2 && position.column == 3);
  CHECK(position.code_point == 28);
  CHECK(fazhi_report_byte(report, 28) == at && fazhi_report_byte(report, UINT32_MAX) == strlen(REPORT));
  CHECK(fazhi_report_position(report, UINT32_MAX).byte == strlen(REPORT));
}

static void outline(const fazhi_report *report) {
  fazhi_section first = fazhi_report_section(report, 0), under = fazhi_section_first_child(first);
  CHECK(is(fazhi_section_number(first), "一") && fazhi_section_part(first) == FAZHI_PART_ACHIEVEMENTS);
  CHECK(fazhi_section_level(under) == 2 && fazhi_section_run_in(under));
  CHECK(fazhi_section_parent(under).report == report && fazhi_section_parent(under).index == 0);
  CHECK(fazhi_section_parent(first).report == NULL);
  CHECK(fazhi_section_next_sibling(under).report == NULL);
  CHECK(is(fazhi_section_number(fazhi_section_next_sibling(first)), "二"));
  CHECK(fazhi_section_extent(first).end > fazhi_section_span(under).end);
  CHECK(fazhi_report_section(report, fazhi_report_section_count(report)).report == NULL);
  CHECK(is(fazhi_term_name(FAZHI_VOCABULARY_TOPIC, "enforcement", 11, FAZHI_LANGUAGE_CHINESE), "行政执法"));
  CHECK(is(fazhi_section_topic(under), "enforcement"));
  CHECK(is(fazhi_report_topic_at(report, fazhi_section_span(under)), "enforcement"));
}

static void figures(const fazhi_report *report) {
  const fazhi_figure_list *figures = fazhi_report_figures(report);
  fazhi_figure cases = fazhi_figure_list_get(figures, 0), rise = fazhi_figure_list_get(figures, 1);
  fazhi_decimal value = fazhi_figure_value(cases), share = fazhi_figure_value(rise);
  CHECK(value.low == 15 * 100 && value.high == 0 && value.scale == 0 && !value.negative);
  CHECK(strcmp(value.text, "1500") == 0 && is(fazhi_figure_unit(cases), "件"));
  CHECK(fazhi_figure_bound(cases) == FAZHI_BOUND_OVER && fazhi_figure_upper(cases).text[0] == '\0');
  CHECK(share.low == 125 && share.scale == 1 && strcmp(share.text, "12.5") == 0);
  CHECK(fazhi_figure_change(rise) == FAZHI_CHANGE_UP && fazhi_figure_basis(rise) == FAZHI_BASIS_YEAR_ON_YEAR);
  CHECK(fazhi_figure_list_get(figures, fazhi_figure_list_count(figures)).list == NULL);
  CHECK(fazhi_report_relation_count(report) == 1);
  CHECK(fazhi_relation_kind(fazhi_report_relation(report, 0)) == FAZHI_RELATION_TYPE_SUM);
  CHECK(fazhi_relation_holds(fazhi_report_relation(report, 0)) == FAZHI_HOLDS_HOLDS);
  CHECK(fazhi_relation_left_count(fazhi_report_relation(report, 0)) == 2);
  CHECK(strcmp(fazhi_relation_expected(fazhi_report_relation(report, 0)).text, "136") == 0);
  CHECK(fazhi_report_observation_count(report) > 0);
  for (uint32_t i = 0; i < fazhi_report_observation_count(report); i++) {
    fazhi_observation one = fazhi_report_observation(report, i);
    fazhi_str id = fazhi_observation_indicator(one), same = fazhi_figure_indicator(fazhi_observation_figure(one));
    CHECK(id.len > 0 && id.len == same.len && memcmp(id.data, same.data, id.len) == 0);
    CHECK(fazhi_observation_year(one) == 2023);
    CHECK(fazhi_term_name(FAZHI_VOCABULARY_INDICATOR, id.data, id.len, FAZHI_LANGUAGE_ENGLISH).len > 0);
  }
}

static void items(const fazhi_report *report) {
  fazhi_item problem = fazhi_report_item(report, FAZHI_PART_PROBLEMS, 0);
  fazhi_item plan = fazhi_report_item(report, FAZHI_PART_PLANS, 0);
  CHECK(is(fazhi_item_kind(problem, 0), "staffing") && fazhi_item_kind(problem, 99).data == NULL);
  CHECK(fazhi_item_cause_count(problem) == 1 && fazhi_item_cause(problem, 1).start == FAZHI_NOWHERE);
  CHECK(fazhi_item_target_year(plan) == 2024 && fazhi_item_target_year(problem) == 0);
  CHECK(fazhi_item_kind_count(plan) == 0 && fazhi_item_actor_count(problem) == 0);
  CHECK(fazhi_item_list_items(problem).count == 1);
  CHECK(is(fazhi_list_item_marker(fazhi_report_list_item(report, fazhi_item_list_items(problem).first)), "一是"));
  CHECK(fazhi_report_item(report, 99, 0).report == NULL && fazhi_report_item_count(report, FAZHI_PART_NONE) == 0);
  fazhi_citation citation = fazhi_report_citation(report, 0);
  CHECK(is(fazhi_citation_number(citation), "青府发〔2023〕3号") && !fazhi_citation_draft(citation));
  CHECK(fazhi_citation_kind(citation) == FAZHI_CITATION_TYPE_LAW && fazhi_citation_period_first(citation) == 0);
}

static void summary(const fazhi_report *report) {
  fazhi_finding_list *findings;
  fazhi_summary *summary;
  uint32_t all = 0;
  CHECK(fazhi_check(report, NULL, &findings, NULL) == FAZHI_CODE_OK);
  CHECK(fazhi_report_summary(report, NULL, findings, &summary, NULL) == FAZHI_CODE_OK);
  CHECK(fazhi_summary_content(summary, FAZHI_PART_ACHIEVEMENTS) == FAZHI_CONTENT_PLACE_OWN_SECTION);
  CHECK(fazhi_summary_content(summary, FAZHI_PART_PROBLEMS) == FAZHI_CONTENT_PLACE_OWN_SECTION);
  CHECK(fazhi_summary_content_span(summary, FAZHI_PART_PLANS).start != FAZHI_NOWHERE);
  CHECK(fazhi_summary_content(summary, 5) == FAZHI_CONTENT_PLACE_ABSENT);
  CHECK(fazhi_summary_content(summary, 99) == FAZHI_CONTENT_PLACE_ABSENT);
  CHECK(fazhi_summary_causes(summary) == FAZHI_VERDICT_HOLDS && fazhi_summary_duty(summary) == FAZHI_VERDICT_HOLDS);
  CHECK(fazhi_summary_publication(summary) == FAZHI_DATE_VERDICT_ON_TIME);
  CHECK(fazhi_summary_date(summary).month == 3 && fazhi_summary_date(summary).day == 5);
  CHECK(fazhi_summary_problems_share(summary) > 1 && fazhi_summary_problems_share(summary) < 50);
  for (uint32_t severity = FAZHI_SEVERITY_NOTE; severity <= FAZHI_SEVERITY_ERROR; severity++)
    all += fazhi_summary_findings(summary, severity);
  CHECK(all == fazhi_finding_list_count(findings) && fazhi_summary_findings(summary, 99) == 0);
  fazhi_summary_free(summary);
  fazhi_finding_list_free(findings);
}

static void findings(const fazhi_report *report) {
  static const char RULES[] = "name = \"岭南省规定\"\nextends = \"central\"\n[[publication]]\nyears = \"2019-\"\n"
                              "by = \"01-31\"\nsource = \"《岭南省办法》第五条\"\n";
  fazhi_finding_list *central, *own;
  fazhi_rules *rules;
  bool late = false;
  CHECK(fazhi_check(report, NULL, &central, NULL) == FAZHI_CODE_OK);
  CHECK(fazhi_rules_from_toml(RULES, strlen(RULES), &rules, NULL) == FAZHI_CODE_OK);
  CHECK(is(fazhi_rules_name(rules), "岭南省规定") && is(fazhi_rules_name(NULL), "中央规定"));
  CHECK(fazhi_rules_central_toml().len > 100);
  CHECK(fazhi_check(report, rules, &own, NULL) == FAZHI_CODE_OK);
  fazhi_rules_free(rules);
  for (uint32_t i = 0; i < fazhi_finding_list_count(central); i++)
    CHECK(!is(fazhi_finding_code(fazhi_finding_list_get(central, i)), "published-late"));
  for (uint32_t i = 0; i < fazhi_finding_list_count(own); i++) {
    fazhi_finding finding = fazhi_finding_list_get(own, i);
    CHECK(fazhi_finding_message(finding, FAZHI_LANGUAGE_ENGLISH).len > 0);
    CHECK(fazhi_finding_help(finding, FAZHI_LANGUAGE_CHINESE).len > 0);
    if (is(fazhi_finding_code(finding), "published-late")) {
      late = true;
      CHECK(fazhi_finding_severity(finding) == FAZHI_SEVERITY_ERROR || fazhi_finding_severity(finding) == FAZHI_SEVERITY_WARNING);
      CHECK(is(fazhi_finding_source(finding, FAZHI_LANGUAGE_CHINESE), "《岭南省办法》第五条"));
      CHECK(fazhi_finding_span(finding).start != FAZHI_NOWHERE);
    }
  }
  CHECK(late);
  fazhi_finding_list_free(central);
  fazhi_finding_list_free(own);
}

/* What is handed over outlives the report; borrowed lists do not have to be freed. */
static void ownership(void) {
  fazhi_report *report = parsed();
  fazhi_finding_list *found;
  fazhi_string *markdown, *json;
  CHECK(fazhi_check(report, NULL, &found, NULL) == FAZHI_CODE_OK);
  CHECK(fazhi_report_markdown(report, FAZHI_LANGUAGE_ENGLISH, &markdown, NULL) == FAZHI_CODE_OK);
  CHECK(fazhi_report_json(report, NULL, 0, FAZHI_LANGUAGE_ENGLISH, &json, NULL) == FAZHI_CODE_OK);
  fazhi_report_free(report);
  for (uint32_t i = 0; i < fazhi_finding_list_count(found); i++)
    CHECK(fazhi_finding_code(fazhi_finding_list_get(found, i)).len > 0);
  CHECK(fazhi_string_view(markdown).len == strlen(fazhi_string_view(markdown).data));
  CHECK(strstr(fazhi_string_view(json).data, "\"file\":null") != NULL);
  fazhi_finding_list_free(found);
  fazhi_string_free(markdown);
  fazhi_string_free(json);
}

static void other_texts(void) {
  fazhi_figure_list *figures;
  fazhi_report_list *reports;
  fazhi_report *report;
  fazhi_genre genre;
  const char *words = "全年审查文件１３２件,3—5个", *amount = "同比下降近七成", *none = "队伍";
  CHECK(fazhi_figures(words, strlen(words), NULL, &figures, NULL) == FAZHI_CODE_OK);
  CHECK(fazhi_figure_list_count(figures) == 2);
  CHECK(is(fazhi_figure_text(fazhi_figure_list_get(figures, 0)), "１３２件"));
  CHECK(strcmp(fazhi_figure_upper(fazhi_figure_list_get(figures, 1)).text, "5") == 0);
  CHECK(fazhi_figure_list_position(figures, fazhi_figure_span(fazhi_figure_list_get(figures, 0)).start).column == 7);
  fazhi_figure_list_free(figures);
  CHECK(fazhi_amount(amount, strlen(amount), &figures, NULL) == FAZHI_CODE_OK);
  CHECK(strcmp(fazhi_figure_value(fazhi_figure_list_get(figures, 0)).text, "70") == 0);
  CHECK(fazhi_figure_bound(fazhi_figure_list_get(figures, 0)) == FAZHI_BOUND_NEARLY);
  fazhi_figure_list_free(figures);
  CHECK(fazhi_amount(none, strlen(none), &figures, NULL) == FAZHI_CODE_OK && fazhi_figure_list_count(figures) == 0);
  fazhi_figure_list_free(figures);
  CHECK(fazhi_recognize(REPORT, strlen(REPORT), NULL, &genre, NULL) == FAZHI_CODE_OK);
  CHECK(genre.kind == FAZHI_GENRE_TYPE_ANNUAL_REPORT);
  CHECK(is(fazhi_genre_name(FAZHI_GENRE_TYPE_NEWS, FAZHI_LANGUAGE_ENGLISH), "news") || fazhi_genre_name(FAZHI_GENRE_TYPE_NEWS, 1).len > 0);
  CHECK(fazhi_genre_name(999, 0).data == NULL);
  CHECK(fazhi_parse_all(REPORT, strlen(REPORT), NULL, &reports, NULL) == FAZHI_CODE_OK);
  CHECK(fazhi_report_list_count(reports) == 1 && fazhi_report_list_get(reports, 1) == NULL);
  CHECK(fazhi_report_year(fazhi_report_list_get(reports, 0)) == 2023);
  CHECK(fazhi_report_list_span(reports, 0).start == 0);
  fazhi_report_list_free(reports);
  /* Nothing at all is a text too. */
  CHECK(fazhi_parse(NULL, 0, NULL, &report, NULL) == FAZHI_CODE_OK);
  CHECK(fazhi_report_text(report).data != NULL && fazhi_report_text(report).len == 0);
  CHECK(is(fazhi_finding_code(fazhi_finding_list_get(fazhi_report_findings(report), 0)), "empty-text"));
  fazhi_report_free(report);
  CHECK(fazhi_parse("a\0b", 3, NULL, &report, NULL) == FAZHI_CODE_OK);
  CHECK(fazhi_report_text(report).len == 3);
  fazhi_report_free(report);
}

static void vocabularies(void) {
  for (uint32_t list = FAZHI_VOCABULARY_TOPIC; list <= FAZHI_VOCABULARY_FINDING; list++) {
    CHECK(fazhi_term_count(list) > 5 && fazhi_term_id(list, fazhi_term_count(list)).data == NULL);
    for (uint32_t i = 0; i < fazhi_term_count(list); i++) {
      fazhi_str id = fazhi_term_id(list, i);
      CHECK(fazhi_term_name(list, id.data, id.len, FAZHI_LANGUAGE_CHINESE).len > 0);
      CHECK(fazhi_term_name(list, id.data, id.len, FAZHI_LANGUAGE_ENGLISH).len > 0);
    }
  }
  CHECK(fazhi_term_count(99) == 0 && fazhi_term_name(0, "no such id", 10, 0).data == NULL);
  CHECK(fazhi_term_name(0, "\xff", 1, 0).data == NULL && fazhi_term_name(0, NULL, 5, 0).data == NULL);
}

/* Every failure: its code, its message in both languages; the output is left alone. The error stays to be looked at. */
#define FAILS(call, want, output)                                        \
  do {                                                                   \
    fazhi_code code = (call);                                            \
    CHECK(code == (want) && (output) == NULL);                           \
    CHECK(fazhi_error_code(error) == (want));                            \
    CHECK(fazhi_error_message(error, FAZHI_LANGUAGE_CHINESE).len > 0);   \
    CHECK(fazhi_error_message(error, FAZHI_LANGUAGE_ENGLISH).len > 0);   \
  } while (0)

static void wrong_calls(const char *folder) {
  fazhi_report *report = NULL;
  fazhi_rules *rules = NULL;
  fazhi_error *error = NULL;
  fazhi_options *options = fazhi_options_new();
  FAILS(fazhi_parse(NULL, 5, NULL, &report, &error), FAZHI_CODE_NULL_ARGUMENT, report);
  fazhi_error_free(error);
  FAILS(fazhi_parse("x", SIZE_MAX, NULL, &report, &error), FAZHI_CODE_TOO_LONG, report);
  fazhi_error_free(error);
  FAILS(fazhi_rules_from_toml("x", SIZE_MAX, &rules, &error), FAZHI_CODE_BAD_LENGTH, rules);
  fazhi_error_free(error);
  FAILS(fazhi_parse("法\n治\xff", 8, NULL, &report, &error), FAZHI_CODE_NOT_UTF8, report);
  CHECK(fazhi_error_position(error).byte == 7 && fazhi_error_position(error).line == 2);
  CHECK(fazhi_error_position(error).column == 2 && fazhi_error_file(error).data == NULL);
  fazhi_error_free(error);
  /* A length that ends inside a character. */
  FAILS(fazhi_parse("法治", 4, NULL, &report, &error), FAZHI_CODE_NOT_UTF8, report);
  CHECK(fazhi_error_position(error).byte == 3);
  fazhi_error_free(error);
  fazhi_options_set_max_length(options, 5);
  FAILS(fazhi_parse("法治", 6, options, &report, &error), FAZHI_CODE_TOO_LONG, report);
  fazhi_error_free(error);
  fazhi_options_set_max_length(options, 6);
  CHECK(fazhi_parse("法治", 6, options, &report, NULL) == FAZHI_CODE_OK);
  fazhi_report_free(report);
  report = NULL;
  fazhi_options_free(options);
  FAILS(fazhi_read_file("/no/such/file", NULL, &report, &error), FAZHI_CODE_FILE_NOT_FOUND, report);
  CHECK(is(fazhi_error_file(error), "/no/such/file") && fazhi_error_position(error).line == 0);
  fazhi_error_free(error);
  FAILS(fazhi_read_file(folder, NULL, &report, &error), FAZHI_CODE_FILE_UNREADABLE, report);
  fazhi_error_free(error);
  FAILS(fazhi_read_file(NULL, NULL, &report, &error), FAZHI_CODE_NULL_ARGUMENT, report);
  fazhi_error_free(error);
  FAILS(fazhi_rules_from_toml("name = \"甲\"\ncolour = 1\n", 22, &rules, &error), FAZHI_CODE_RULES_INVALID, rules);
  CHECK(fazhi_error_position(error).line == 2);
  fazhi_error_free(error);
  /* Nobody wants the error, or the result. */
  CHECK(fazhi_parse("\xff", 1, NULL, &report, NULL) == FAZHI_CODE_NOT_UTF8 && report == NULL);
  FAILS(fazhi_parse("x", 1, NULL, NULL, &error), FAZHI_CODE_NULL_ARGUMENT, NULL);
  fazhi_error_free(error);
}

int main(int argc, char **argv) {
  fazhi_report *report = parsed();
  version();
  metadata(report);
  places(report);
  outline(report);
  figures(report);
  items(report);
  findings(report);
  summary(report);
  fazhi_report_free(report);
  ownership();
  other_texts();
  vocabularies();
  wrong_calls(argc > 1 ? argv[1] : "/");
  return finish();
}
