/* The fuzzer of the C API (`tests/fuzz/run`): any bytes go into every call that takes some, and what comes of them is
 * asked for what it holds, at indices that are there and at one that is not. */
#include <fazhi.h>

#include "check.h"

static void must(int condition) {
  if (!condition) abort();
}

/* Words lie in what they were taken from: the sanitizer sees a byte that does not. */
static size_t sum(fazhi_str words) {
  size_t total = 0;
  for (size_t i = 0; i < words.len; i++) total += (unsigned char)words.data[i];
  return total;
}

static void look(const fazhi_report *report) {
  fazhi_str text = fazhi_report_text(report);
  size_t total = sum(text) + sum(fazhi_report_title(report)) + sum(fazhi_report_source(report));
  const fazhi_figure_list *figures = fazhi_report_figures(report);
  for (uint32_t i = 0; i <= fazhi_figure_list_count(figures); i++) {
    fazhi_figure figure = fazhi_figure_list_get(figures, i);
    fazhi_span span = fazhi_figure_span(figure);
    must((figure.list == NULL) == (i == fazhi_figure_list_count(figures)));
    must(figure.list == NULL || span.end <= text.len);
    total += sum(fazhi_figure_text(figure)) + sum(fazhi_figure_subject(figure)) + sum(fazhi_figure_topic(figure));
  }
  for (uint32_t i = 0; i <= fazhi_report_citation_count(report); i++)
    total += sum(fazhi_citation_title(fazhi_report_citation(report, i)));
  for (uint32_t i = 0; i <= fazhi_report_section_count(report); i++)
    total += sum(fazhi_section_title(fazhi_report_section(report, i)));
  for (uint32_t i = 0; i <= text.len; i += 97) {
    fazhi_position position = fazhi_report_position(report, i);
    must(position.byte <= text.len && position.line >= 1 && position.column >= 1);
  }
  must(total > 0 || text.len == 0 || text.data[0] == 0);
  fazhi_string *json = NULL;
  if (fazhi_report_json(report, NULL, 0, FAZHI_LANGUAGE_ENGLISH, &json, NULL) == FAZHI_CODE_OK) fazhi_string_free(json);
  fazhi_finding_list *findings = NULL;
  must(fazhi_check(report, NULL, &findings, NULL) == FAZHI_CODE_OK);
  for (uint32_t i = 0; i <= fazhi_finding_list_count(findings); i++)
    (void)sum(fazhi_finding_code(fazhi_finding_list_get(findings, i)));
  fazhi_summary *summary = NULL;
  if (fazhi_report_summary(report, NULL, findings, &summary, NULL) == FAZHI_CODE_OK) fazhi_summary_free(summary);
  fazhi_finding_list_free(findings);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
  const char *data = (const char *)bytes;
  fazhi_error *error = NULL;
  fazhi_report *report = NULL;
  fazhi_code code = fazhi_parse(data, len, NULL, &report, &error);
  must((code == FAZHI_CODE_OK) == (report != NULL) && (code == FAZHI_CODE_OK) == (error == NULL));
  if (report != NULL) look(report);
  (void)sum(fazhi_error_message(error, FAZHI_LANGUAGE_CHINESE));
  fazhi_report_free(report);
  fazhi_error_free(error);

  fazhi_report_list *reports = NULL;
  if (fazhi_parse_all(data, len, NULL, &reports, NULL) == FAZHI_CODE_OK) {
    for (uint32_t i = 0; i < fazhi_report_list_count(reports); i++) look(fazhi_report_list_get(reports, i));
    must(fazhi_report_list_get(reports, fazhi_report_list_count(reports)) == NULL);
    fazhi_report_list_free(reports);
  }
  fazhi_genre genre;
  (void)fazhi_recognize(data, len, NULL, &genre, NULL);
  fazhi_figure_list *figures = NULL;
  if (fazhi_amount(data, len, &figures, NULL) == FAZHI_CODE_OK) fazhi_figure_list_free(figures);
  figures = NULL;
  if (fazhi_figures(data, len, NULL, &figures, NULL) == FAZHI_CODE_OK) fazhi_figure_list_free(figures);
  fazhi_rules *rules = NULL;
  if (fazhi_rules_from_toml(data, len, &rules, NULL) == FAZHI_CODE_OK) fazhi_rules_free(rules);
  return 0;
}
