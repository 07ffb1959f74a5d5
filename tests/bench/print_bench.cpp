// A paper of 40 questions as PDF: laid out so that no question is parted, and written with its
// fonts inside. Its peer is Qt's own layout of the same words as one running text, which keeps
// nothing together.
#include "app/desktop/documents/exam_sheets.h"
#include "app/desktop/settings/app_settings.h"

#include <string>
#include <vector>

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <benchmark/benchmark.h>

namespace {

using qgt::app::CopiedPaper;
using qgt::app::FormDocument;

constexpr int kQuestions = 40;

std::vector<CopiedPaper> fortyQuestions() {
    CopiedPaper one;
    one.paper.title = "2026 年度认证考试";
    one.paper.label = "A";
    one.paper.marks = 10'000;
    one.paper.minutes = 60;
    qgt::seat::SeatSection section;
    section.title = "单项选择题";
    section.marks = 250;
    for (int i = 0; i < kQuestions; ++i) {
        qgt::seat::SeatTask task;
        task.stem = "第 " + std::to_string(i + 1) +
                    " 号居民来办理居住证续签，材料里缺一份房屋租赁备案，窗口当天能不能先受理？"
                    "请按一次告知的要求选出最合适的做法。（　　）";
        for (const char* const key : {"甲", "乙", "丙", "丁"}) {
            task.options.push_back(std::string("先登记，再说明缺什么、到哪里补、多久补齐，做法") +
                                   key);
        }
        section.tasks.push_back(std::move(task));
    }
    one.paper.sections.push_back(std::move(section));
    return {one};
}

FormDocument theDocument() {
    static const qgt::app::AppSettings kSettings({.file = {}});
    return qgt::app::paperSheet(fortyQuestions(), qgt::app::Wording(kSettings));
}

void plainText(benchmark::State& state) {
    QString words;
    const FormDocument document = theDocument();
    for (const auto& group : document.parts.front().groups) {
        for (const auto& piece : group.pieces) {
            words += piece.text + '\n';
            for (const auto& cell : piece.cells) {
                words += cell.text + '\n';
            }
        }
    }
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument text;
        text.setDefaultFont(QFont(QStringLiteral("Noto Sans CJK SC"), 10));
        text.setPlainText(words);
        text.print(&writer);
        benchmark::DoNotOptimize(buffer.data().size());
    }
}

void printPaper(benchmark::State& state) {
    for (auto _ : state) {
        const QByteArray pdf = qgt::app::pdfOf(theDocument());
        benchmark::DoNotOptimize(pdf.size());
    }
}

BENCHMARK(plainText)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(printPaper)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
