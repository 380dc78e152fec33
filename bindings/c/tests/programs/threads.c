/* One report, read by eight threads at once while each parses, checks and frees its own. */
#include <fazhi.h>
#include <pthread.h>

#include "check.h"

enum { THREADS = 8, ROUNDS = 3 };

static const fazhi_report *shared;
static const char *text;
static size_t length;
static fazhi_str expected;

/* A number that depends on every string and place that is walked. */
static uint64_t walk(const fazhi_report *report) {
  uint64_t sum = fazhi_report_position(report, (uint32_t)(length / 2)).code_point;
  const fazhi_figure_list *figures = fazhi_report_figures(report);
  for (uint32_t i = 0; i < fazhi_report_section_count(report); i++)
    sum = sum * 31 + fazhi_section_title(fazhi_report_section(report, i)).len;
  for (uint32_t i = 0; i < fazhi_figure_list_count(figures); i++) {
    fazhi_figure figure = fazhi_figure_list_get(figures, i);
    sum = sum * 31 + fazhi_figure_value(figure).low + fazhi_figure_span(figure).start;
  }
  for (uint32_t i = 0; i < fazhi_report_observation_count(report); i++)
    sum = sum * 31 + fazhi_observation_indicator(fazhi_report_observation(report, i)).len;
  return sum;
}

static void *work(void *unused) {
  size_t wrong = 0;
  (void)unused;
  for (int round = 0; round < ROUNDS; round++) {
    fazhi_report *own;
    fazhi_string *json;
    fazhi_finding_list *findings;
    fazhi_error *error;
    if (fazhi_parse(text, length, NULL, &own, NULL) != FAZHI_CODE_OK) return (void *)1;
    if (fazhi_report_json(shared, NULL, 0, 0, &json, NULL) != FAZHI_CODE_OK) return (void *)1;
    if (fazhi_check(shared, NULL, &findings, NULL) != FAZHI_CODE_OK) return (void *)1;
    if (fazhi_parse(NULL, 1, NULL, NULL, &error) != FAZHI_CODE_NULL_ARGUMENT) return (void *)1;
    wrong += walk(own) != walk(shared);
    wrong += fazhi_string_view(json).len != expected.len;
    wrong += memcmp(fazhi_string_view(json).data, expected.data, expected.len) != 0;
    fazhi_error_free(error);
    fazhi_finding_list_free(findings);
    fazhi_string_free(json);
    fazhi_report_free(own);
  }
  return (void *)wrong;
}

int main(int argc, char **argv) {
  pthread_t threads[THREADS];
  fazhi_report *report;
  fazhi_string *json;
  char *bytes;
  if (argc < 2) return 2;
  bytes = read_all(argv[1], &length);
  text = bytes;
  CHECK(fazhi_parse(text, length, NULL, &report, NULL) == FAZHI_CODE_OK);
  CHECK(fazhi_report_json(report, NULL, 0, 0, &json, NULL) == FAZHI_CODE_OK);
  expected = fazhi_string_view(json);
  fazhi_report_free(report);
  /* A fresh one: what is made on first use is first used by all of them. */
  CHECK(fazhi_parse(text, length, NULL, &report, NULL) == FAZHI_CODE_OK);
  shared = report;
  for (int i = 0; i < THREADS; i++) CHECK(pthread_create(&threads[i], NULL, work, NULL) == 0);
  for (int i = 0; i < THREADS; i++) {
    void *wrong;
    CHECK(pthread_join(threads[i], &wrong) == 0);
    CHECK(wrong == NULL);
  }
  fazhi_string_free(json);
  fazhi_report_free(report);
  free(bytes);
  return finish();
}
