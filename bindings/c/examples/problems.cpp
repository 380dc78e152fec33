// Prints what a report says is wrong, and why: problems FILE
#include <fazhi.h>

#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace fazhi {

struct Free {
  void operator()(fazhi_report *report) const { fazhi_report_free(report); }
  void operator()(fazhi_error *error) const { fazhi_error_free(error); }
};

inline std::string_view view(fazhi_str words) {
  return words.data == nullptr ? std::string_view() : std::string_view(words.data, words.len);
}

// A report that is freed when it goes out of scope.
class Report {
 public:
  static Report read(const std::string &path) {
    fazhi_report *report = nullptr;
    fazhi_error *error = nullptr;
    if (fazhi_read_file(path.c_str(), nullptr, &report, &error) != FAZHI_CODE_OK) {
      std::unique_ptr<fazhi_error, Free> owned(error);
      throw std::runtime_error(path + ": " + std::string(view(fazhi_error_message(error, FAZHI_LANGUAGE_ENGLISH))));
    }
    return Report(report);
  }

  const fazhi_report *get() const { return report_.get(); }
  std::string_view text(fazhi_span span) const {
    return view(fazhi_report_text(get())).substr(span.start, span.end - span.start);
  }

 private:
  explicit Report(fazhi_report *report) : report_(report) {}
  std::unique_ptr<fazhi_report, Free> report_;
};

}  // namespace fazhi

int main(int argc, char **argv) {
  if (argc != 2) {
    std::cerr << "usage: problems FILE\n";
    return 2;
  }
  try {
    const auto report = fazhi::Report::read(argv[1]);
    for (uint32_t i = 0; i < fazhi_report_item_count(report.get(), FAZHI_PART_PROBLEMS); i++) {
      const fazhi_item problem = fazhi_report_item(report.get(), FAZHI_PART_PROBLEMS, i);
      std::cout << fazhi::view(fazhi_item_kind(problem, 0)) << ": " << fazhi::view(fazhi_item_text(problem)) << '\n';
      for (uint32_t j = 0; j < fazhi_item_cause_count(problem); j++)
        std::cout << "  because " << report.text(fazhi_item_cause(problem, j)) << '\n';
    }
  } catch (const std::exception &error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
