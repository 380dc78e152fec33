"""What the wheel must do on any CPython, without any other package: run by `check` on every one that is there."""

import pickle
import sys
import threading

import fazhi

report = fazhi.parse("某县2024年法治政府建设年度报告\n一、主要举措和成效\n审查文件132件,落实《某条例》。\n")
assert report.year == 2024
assert [str(figure.value) for figure in report.figures[:1]] == ["132"]
assert pickle.loads(pickle.dumps(report.figures)) == report.figures
assert fazhi.Report.from_json(report.to_json(text=True)) == report
assert "<mark" in report._repr_html_()
reports = fazhi.parse_many([report.text, b"\xff\xff\xff\x00\x81"] * 50, on_error="return", progress=False)
assert len(reports) == 100
assert len(reports.errors) == 50
assert type(reports.to_arrow("figures").__arrow_c_stream__()).__name__ == "PyCapsule"

failed = []


def look():
    for _ in range(200):
        if [figure.to_dict()["value"] for figure in report.figures] != ["132"] or hash(report) != hash(
            report[0].report
        ):
            failed.append(1)


threads = [threading.Thread(target=look) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert failed == []
print(sys.version.split()[0], "free-threaded" if not getattr(sys, "_is_gil_enabled", lambda: True)() else "")
