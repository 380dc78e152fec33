/* Prints the same JSON, but puts it together from what the handles say: every fact can be reached by walking, and is
 * the same. Reads the files as bytes of its own. */
#include <fazhi.h>

#include "check.h"

static const fazhi_report *the_report;

static const char *const PARTS[] = {NULL, "responsibilities", "achievements", "problems", "plans"};
static const char *const GENRES[] = {
    "other", "annual_report", "information_disclosure_report", "enforcement_statistics", "reconsideration_report",
    "work_plan", "policy_document", "interpretation", "duty_report", "self_inspection", "half_year", "multi_year",
    "news", "bureau_summary", "court_or_congress_report", "index_page", "paper", "foreign_language", "sample"};
static const char *const SEGMENTS[] = {"other", "chrome", "metadata", "title", "salutation", "lead",
                                       "responsibilities", "achievements", "problems", "plans", "signature",
                                       "attachment"};
static const char *const ISSUERS[] = {"other", "party", "government", "department", "subdistrict", "zone", "place"};
static const char *const BOUNDS[] = {"exact", "over", "nearly", "about", "at_least", "at_most"};
static const char *const CHANGES[] = {NULL, "up", "down", "flat"};
static const char *const BASES[] = {NULL, "yoy", "mom"};
static const char *const RELATIONS[] = {"sum", "ratio"};
static const char *const VERDICTS[] = {"not_applicable", "holds", "does_not_hold"};
static const char *const CITATIONS[] = {"other", "law", "regulation", "plan", "opinion", "guide"};
static const char *const SEVERITIES[] = {"note", "warning", "error"};

static void text(fazhi_str words) {
  if (words.data == NULL) {
    fputs("null", stdout);
    return;
  }
  putchar('"');
  for (size_t i = 0; i < words.len; i++) {
    unsigned char c = (unsigned char)words.data[i];
    switch (c) {
      case '"': fputs("\\\"", stdout); break;
      case '\\': fputs("\\\\", stdout); break;
      case '\b': fputs("\\b", stdout); break;
      case '\f': fputs("\\f", stdout); break;
      case '\n': fputs("\\n", stdout); break;
      case '\r': fputs("\\r", stdout); break;
      case '\t': fputs("\\t", stdout); break;
      default:
        if (c < 0x20) printf("\\u%04x", c);
        else putchar(c);
    }
  }
  putchar('"');
}

static void key_text(const char *key, fazhi_str words) {
  printf("\"%s\":", key);
  text(words);
}

static void name(const char *key, const char *id) {
  if (id == NULL) printf("\"%s\":null", key);
  else printf("\"%s\":\"%s\"", key, id);
}

static void place(fazhi_span span) {
  printf("{\"start\":%u,\"end\":%u}", fazhi_report_position(the_report, span.start).code_point,
         fazhi_report_position(the_report, span.end).code_point);
}

static void number(const char *key, fazhi_decimal value) {
  name(key, value.text[0] == '\0' ? NULL : value.text);
}

static void date(const char *key, fazhi_date day) {
  if (day.year == 0) printf("\"%s\":null,", key);
  else printf("\"%s\":\"%04u-%02u-%02u\",", key, day.year, day.month, day.day);
}

static void year(const char *key, uint16_t value) {
  if (value == 0) printf("\"%s\":null", key);
  else printf("\"%s\":%u", key, value);
}

static void comma(uint32_t i) {
  if (i > 0) putchar(',');
}

static void members(const char *key, fazhi_run run) {
  printf("\"%s\":[", key);
  for (uint32_t i = 0; i < run.count; i++) {
    comma(i);
    printf("%u", run.first + i);
  }
  putchar(']');
}

static void region(fazhi_region region) {
  if (region.issuer.report == NULL) {
    fputs("null", stdout);
    return;
  }
  putchar('{');
  key_text("code", fazhi_region_code(region));
  putchar(',');
  key_text("province", fazhi_region_province(region));
  putchar(',');
  key_text("city", fazhi_region_city(region));
  putchar(',');
  key_text("county", fazhi_region_county(region));
  putchar('}');
}

static void metadata(const fazhi_report *report) {
  key_text("title", fazhi_report_title(report));
  fputs(",\"issuers\":[", stdout);
  for (uint32_t i = 0; i < fazhi_report_issuer_count(report); i++) {
    fazhi_issuer issuer = fazhi_report_issuer(report, i);
    comma(i);
    putchar('{');
    key_text("name", fazhi_issuer_name(issuer));
    putchar(',');
    name("kind", ISSUERS[fazhi_issuer_kind(issuer)]);
    fputs(",\"region\":", stdout);
    region(fazhi_issuer_region(issuer));
    putchar('}');
  }
  fputs("],", stdout);
  year("year", fazhi_report_year(report));
  putchar(',');
  date("published", fazhi_report_published(report));
  date("written", fazhi_report_written(report));
  date("signed", fazhi_report_signed(report));
  key_text("signatory", fazhi_report_signatory(report));
  putchar(',');
  key_text("document_number", fazhi_report_document_number(report));
  fputs(",\"addressees\":[", stdout);
  for (uint32_t i = 0; i < fazhi_report_addressee_count(report); i++) {
    comma(i);
    text(fazhi_report_addressee(report, i));
  }
  fputs("],", stdout);
  key_text("source", fazhi_report_source(report));
}

/* A section and those under it, by the tree. */
static void section(fazhi_section at) {
  putchar('{');
  printf("\"level\":%u,", fazhi_section_level(at));
  key_text("number", fazhi_section_number(at));
  putchar(',');
  key_text("title", fazhi_section_title(at));
  printf(",\"run_in\":%s,", fazhi_section_run_in(at) ? "true" : "false");
  name("part", PARTS[fazhi_section_part(at)]);
  putchar(',');
  key_text("topic", fazhi_section_topic(at));
  fputs(",\"span\":", stdout);
  place(fazhi_section_span(at));
  fputs(",\"children\":[", stdout);
  uint32_t i = 0;
  for (fazhi_section under = fazhi_section_first_child(at); under.report != NULL;
       under = fazhi_section_next_sibling(under)) {
    comma(i++);
    section(under);
  }
  fputs("]}", stdout);
}

static void ids(const char *key, fazhi_item item, uint32_t count, fazhi_str (*get)(fazhi_item, uint32_t)) {
  printf(",\"%s\":[", key);
  for (uint32_t i = 0; i < count; i++) {
    comma(i);
    text(get(item, i));
  }
  putchar(']');
}

static void item(fazhi_item item, uint32_t part) {
  putchar('{');
  key_text("title", fazhi_item_title(item));
  putchar(',');
  key_text("text", fazhi_item_text(item));
  fputs(",\"span\":", stdout);
  place(fazhi_item_span(item));
  putchar(',');
  key_text("topic", fazhi_item_topic(item));
  putchar(',');
  members("list_items", fazhi_item_list_items(item));
  putchar(',');
  members("figures", fazhi_item_figures(item));
  putchar(',');
  members("citations", fazhi_item_citations(item));
  if (part == FAZHI_PART_RESPONSIBILITIES) {
    ids("actors", item, fazhi_item_actor_count(item), fazhi_item_actor);
    ids("duties", item, fazhi_item_duty_count(item), fazhi_item_duty);
  } else if (part == FAZHI_PART_PROBLEMS) {
    ids("kinds", item, fazhi_item_kind_count(item), fazhi_item_kind);
    fputs(",\"causes\":[", stdout);
    for (uint32_t i = 0; i < fazhi_item_cause_count(item); i++) {
      comma(i);
      place(fazhi_item_cause(item, i));
    }
    putchar(']');
  } else if (part == FAZHI_PART_PLANS) {
    putchar(',');
    year("target_year", fazhi_item_target_year(item));
  }
  putchar('}');
}

static void figure(fazhi_figure figure) {
  putchar('{');
  key_text("text", fazhi_figure_text(figure));
  fputs(",\"span\":", stdout);
  place(fazhi_figure_span(figure));
  putchar(',');
  number("value", fazhi_figure_value(figure));
  putchar(',');
  number("upper", fazhi_figure_upper(figure));
  putchar(',');
  key_text("unit", fazhi_figure_unit(figure));
  putchar(',');
  name("bound", BOUNDS[fazhi_figure_bound(figure)]);
  putchar(',');
  name("change", CHANGES[fazhi_figure_change(figure)]);
  putchar(',');
  name("basis", BASES[fazhi_figure_basis(figure)]);
  putchar(',');
  key_text("subject", fazhi_figure_subject(figure));
  fputs(",\"scope\":[", stdout);
  for (uint32_t i = 0; i < fazhi_figure_scope_count(figure); i++) {
    comma(i);
    text(fazhi_figure_scope(figure, i));
  }
  fputs("],", stdout);
  key_text("indicator", fazhi_figure_indicator(figure));
  putchar(',');
  name("part", PARTS[fazhi_figure_part(figure)]);
  putchar(',');
  key_text("topic", fazhi_figure_topic(figure));
  putchar('}');
}

static void relation(fazhi_relation relation) {
  putchar('{');
  name("kind", RELATIONS[fazhi_relation_kind(relation)]);
  putchar(',');
  name("verdict", VERDICTS[fazhi_relation_holds(relation)]);
  fputs(",\"left\":[", stdout);
  for (uint32_t i = 0; i < fazhi_relation_left_count(relation); i++) {
    comma(i);
    place(fazhi_relation_left(relation, i));
  }
  fputs("],\"right\":", stdout);
  place(fazhi_relation_right(relation));
  putchar(',');
  number("expected", fazhi_relation_expected(relation));
  putchar(',');
  number("stated", fazhi_relation_stated(relation));
  putchar('}');
}

static void citation(fazhi_citation citation) {
  putchar('{');
  key_text("text", fazhi_citation_text(citation));
  fputs(",\"span\":", stdout);
  place(fazhi_citation_span(citation));
  putchar(',');
  key_text("title", fazhi_citation_title(citation));
  putchar(',');
  key_text("number", fazhi_citation_number(citation));
  putchar(',');
  name("kind", CITATIONS[fazhi_citation_kind(citation)]);
  printf(",\"draft\":%s,", fazhi_citation_draft(citation) ? "true" : "false");
  key_text("key", fazhi_citation_key(citation));
  putchar('}');
}

static void finding(fazhi_finding finding) {
  fazhi_span span = fazhi_finding_span(finding);
  putchar('{');
  key_text("code", fazhi_finding_code(finding));
  putchar(',');
  name("severity", SEVERITIES[fazhi_finding_severity(finding)]);
  putchar(',');
  key_text("message", fazhi_finding_message(finding, FAZHI_LANGUAGE_CHINESE));
  fputs(",\"span\":", stdout);
  if (span.start == FAZHI_NOWHERE) fputs("null", stdout);
  else place(span);
  putchar('}');
}

static void report(const fazhi_report *report, const char *file) {
  fazhi_str file_name = {file, strlen(file)};
  fazhi_genre genre = fazhi_report_genre(report);
  char score[8];
  the_report = report;
  snprintf(score, sizeof score, "%.2f", genre.score);
  if (score[3] == '0') score[3] = '\0';
  putchar('{');
  fputs("\"schema\":\"fazhi.report/1\",", stdout);
  key_text("file", file_name);
  printf(",\"length\":%u,", fazhi_report_position(report, UINT32_MAX).code_point);
  printf("\"genre\":{\"kind\":\"%s\",\"score\":%s},", GENRES[genre.kind], score);
  metadata(report);
  fputs(",\"segments\":[", stdout);
  for (uint32_t i = 0; i < fazhi_report_segment_count(report); i++) {
    fazhi_segment segment = fazhi_report_segment(report, i);
    comma(i);
    putchar('{');
    name("kind", SEGMENTS[fazhi_segment_kind(segment)]);
    fputs(",\"span\":", stdout);
    place(fazhi_segment_span(segment));
    putchar('}');
  }
  fputs("],\"outline\":[", stdout);
  uint32_t n = 0;
  for (fazhi_section at = fazhi_report_section(report, 0); at.report != NULL; at = fazhi_section_next_sibling(at)) {
    comma(n++);
    section(at);
  }
  fputs("],\"parts\":{", stdout);
  for (uint32_t part = FAZHI_PART_RESPONSIBILITIES; part <= FAZHI_PART_PLANS; part++) {
    comma(part - 1);
    printf("\"%s\":[", PARTS[part]);
    for (uint32_t i = 0; i < fazhi_report_item_count(report, part); i++) {
      comma(i);
      item(fazhi_report_item(report, part, i), part);
    }
    putchar(']');
  }
  fputs("},\"figures\":[", stdout);
  const fazhi_figure_list *figures = fazhi_report_figures(report);
  for (uint32_t i = 0; i < fazhi_figure_list_count(figures); i++) {
    comma(i);
    figure(fazhi_figure_list_get(figures, i));
  }
  fputs("],\"relations\":[", stdout);
  for (uint32_t i = 0; i < fazhi_report_relation_count(report); i++) {
    comma(i);
    relation(fazhi_report_relation(report, i));
  }
  fputs("],\"citations\":[", stdout);
  for (uint32_t i = 0; i < fazhi_report_citation_count(report); i++) {
    comma(i);
    citation(fazhi_report_citation(report, i));
  }
  fputs("],\"list_items\":[", stdout);
  for (uint32_t i = 0; i < fazhi_report_list_item_count(report); i++) {
    fazhi_list_item at = fazhi_report_list_item(report, i);
    comma(i);
    putchar('{');
    key_text("marker", fazhi_list_item_marker(at));
    printf(",\"ordinal\":%u,\"span\":", fazhi_list_item_ordinal(at));
    place(fazhi_list_item_span(at));
    putchar('}');
  }
  fputs("],\"findings\":[", stdout);
  const fazhi_finding_list *findings = fazhi_report_findings(report);
  for (uint32_t i = 0; i < fazhi_finding_list_count(findings); i++) {
    comma(i);
    finding(fazhi_finding_list_get(findings, i));
  }
  puts("]}");
}

int main(int argc, char **argv) {
  for (int i = 1; i < argc; i++) {
    size_t len;
    char *bytes = read_all(argv[i], &len);
    fazhi_report *parsed;
    fazhi_code code = fazhi_parse(bytes, len, NULL, &parsed, NULL);
    free(bytes);
    CHECK(code == FAZHI_CODE_OK);
    if (code != FAZHI_CODE_OK) return 1;
    report(parsed, argv[i]);
    fazhi_report_free(parsed);
  }
  return finish();
}
