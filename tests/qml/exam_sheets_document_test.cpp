#include "app/desktop/documents/exam_sheets.h"
#include "app/desktop/documents/system_printer.h"
#include "app/desktop/exam/exam_words.h"
#include "app/desktop/settings/app_settings.h"
#include "app/desktop/typeset.h"
#include "engine/exam/paper_stations.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"
#include "tests/support/sat_papers.h"
#include "tests/support/small_exam.h"
#include "tests/support/temp_folder.h"

#include <fstream>
#include <set>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace seat = qgt::seat;
namespace test = qgt::test;
using app::FormDocument;
using app::FormGroup;
using app::FormPiece;

namespace {

/// Papers of every kind of task, the last one a case that branches.
std::vector<app::CopiedPaper> copiedOf(const test::SmallExam& small) {
    const auto candidates = test::candidatesNamed(4);
    const qgt::exam::HeldExam held = test::examFor(candidates, 2, 7);
    auto frozen =
        qgt::exam::freezePapers({small.blueprint, *small.bank, held, candidates, small.forms});
    REQUIRE(frozen.has_value());
    std::vector<app::CopiedPaper> papers;
    for (std::size_t i = 0; i < 2; ++i) {
        qgt::exam::FrozenPaper& one = frozen.value()[i];
        one.seat.candidate = {};
        one.seat.title = "十二月纸面练兵";
        papers.push_back({{one.key.form, candidates[i].person, {}}, one.seat, one.key});
    }
    return papers;
}

/// Everything that is printed, in order.
QString wordsOf(const FormDocument& document) {
    QString words;
    for (const app::FormPart& part : document.parts) {
        words += part.foot + '\n';
        for (const FormGroup& group : part.groups) {
            for (const FormPiece& piece : group.pieces) {
                words += piece.mark + piece.text + '\n';
                for (const app::FormCell& cell : piece.cells) {
                    words += cell.text + '\n';
                }
            }
        }
    }
    return words;
}

/// Letters and signs alone: no matter how they are spaced and broken.
QString bare(QString words) {
    // Fonts have one shape for a character and for the radical that looks like it, and a PDF gives
    // back either; of these NFKC knows nothing.
    static const QString kRadicals = QStringLiteral(
        "⺠民⻓长⻔门⻅见⻚页⻋车⻛风⻜飞⻢马⻥鱼⻦鸟⻬齐⻮齿⻰龙⻩黄⻘青⻄西⻆角⻉贝⻨麦⻣骨⻤鬼⻝"
        "食");
    for (qsizetype i = 0; i < kRadicals.size(); i += 2) {
        words.replace(kRadicals.at(i), kRadicals.at(i + 1));
    }
    static const QRegularExpression kSpace(QStringLiteral("[\\s\\x{2009}\\x{00a0}]+"));
    return words.normalized(QString::NormalizationForm_KC).remove(kSpace);
}

/// What another reader finds in the PDF.
QString readBack(const QByteArray& pdf) {
    const test::TempFolder folder;
    const QString path = QString::fromStdString((folder.path() / "sheet.pdf").string());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), path, QStringLiteral("-")});
    constexpr int kMs = 30'000;
    REQUIRE(reader.waitForFinished(kMs));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

void keepPdf(const QByteArray& pdf, const char* name) {
    if (const QByteArray shots = qgetenv("QGT_SHOTS"); !shots.isEmpty()) {
        QFile file(QString::fromUtf8(shots) + '/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
}

struct Words {
    Words() {
        test::startOffscreen();
        REQUIRE_FALSE(QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty());
    }

    test::TempFolder folder;
    app::AppSettings settings{
        {.file = QString::fromStdString((folder.path() / "settings.ini").string())}};
    app::Wording wording{settings};
};

}  // namespace

TEST_CASE("a paper says on paper what a seat shows, task by task", "[print]") {
    const Words words;
    const test::SmallExam small;
    const auto papers = copiedOf(small);
    const FormDocument document = app::paperSheet(papers, words.wording);
    REQUIRE(document.parts.size() == 2);
    const QByteArray pdf = app::pdfOf(document);
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.contains("/FontFile"));
    keepPdf(pdf, "paper.pdf");
    const QString read = bare(readBack(pdf));
    for (const app::CopiedPaper& one : papers) {
        for (const seat::SeatSection& section : one.paper.sections) {
            CHECK(read.contains(bare(QString::fromStdString(section.title))));
            for (const seat::SeatTask& task : section.tasks) {
                CAPTURE(task.stem);
                CHECK(read.contains(bare(QString::fromStdString(task.stem))));
                for (const std::string& option : task.options) {
                    CHECK(read.contains(bare(QString::fromStdString(option))));
                }
                for (const std::string& right : task.rights) {
                    CHECK(read.contains(bare(QString::fromStdString(right))));
                }
            }
        }
    }
}

TEST_CASE("a case is printed as stations, and nothing beside a choice says where it leads",
          "[print]") {
    const Words words;
    const test::SmallExam small;
    const auto papers = copiedOf(small);
    const seat::SeatPaper& paper = papers[0].paper;
    const seat::SeatCase& scenario = *paper.task(paper.slotCount())->scenario;
    const FormDocument document = app::paperSheet(papers, words.wording);
    const QString read = bare(readBack(app::pdfOf(document)));
    const QString sheet = bare(readBack(app::pdfOf(app::answerSheet(papers, words.wording))));
    for (std::size_t i = 0; i < scenario.nodes.size(); ++i) {
        const QString name =
            bare(QStringLiteral("Station %1").arg(exam::stationOf(scenario, static_cast<int>(i))));
        CHECK(read.contains(name));
        CHECK(sheet.contains(name));
        CHECK(read.contains(bare(QString::fromStdString(scenario.nodes[i].prompt))));
    }
    const auto ways = exam::paperStations(paper).ways;
    REQUIRE_FALSE(ways.empty());
    for (const exam::StationWay& way : ways) {
        const seat::SeatNode& node = scenario.nodes.at(static_cast<std::size_t>(way.node));
        const QString choice =
            QString::fromStdString(node.choices.at(static_cast<std::size_t>(way.choice)).text);
        CHECK(read.contains(bare(choice + QStringLiteral("（→%1）").arg(way.number))));
    }
    for (const exam::StationPlace& place : exam::paperStations(paper).places) {
        QString head;
        for (const int number : place.numbers) {
            head += QStringLiteral("→%1").arg(number);
        }
        CHECK(read.contains(
            bare(head +
                 (place.node < 0
                      ? QStringLiteral("The case ends here. Go on with the next task.")
                      : QStringLiteral("Station %1").arg(exam::stationOf(scenario, place.node))))));
    }
    CHECK_FALSE(read.contains(bare(QStringLiteral("List of ways"))));
    // Both sheets say the same of what is changed.
    const QString rule = bare(QStringLiteral("blacked out first counts and is not changed"));
    CHECK(read.contains(rule));
    CHECK(sheet.contains(rule));
    // What comes of choices, reasons and criteria are in neither.
    const auto& author = std::get<qgt::bank::CaseScenario>(papers[0].key.tasks.back().task);
    for (const auto& node : author.nodes) {
        for (const auto& choice : node.choices) {
            for (const std::string& secret : {choice.consequence, choice.headline, choice.why}) {
                CHECK((secret.empty() || !read.contains(bare(QString::fromStdString(secret)))));
            }
        }
    }
    // A station stands on one page.
    const auto placed = app::placedPieces(document);
    for (const app::PlacedPiece& piece : placed) {
        CHECK(piece.page == piece.lastPage);
    }
    const QString key = wordsOf(app::keySheet(papers));
    CHECK(
        key.contains(QStringLiteral("Station %1").arg(exam::stationOf(scenario, scenario.start))));
}

TEST_CASE("the exam of all lines can be held on paper: a place for every task and every station",
          "[print]") {
    const Words words;
    const qgt::bank::Bank& bank = test::shippedBank();
    const auto& blueprint = *bank.blueprint(qgt::BlueprintId("all-round"));
    const auto forms = test::practiceForms(blueprint, bank, 2, {});
    const auto candidates = test::candidatesNamed(2);
    const exam::HeldExam held = test::examFor(candidates, 2, 7);
    auto frozen = exam::freezePapers({blueprint, bank, held, candidates, forms});
    REQUIRE(frozen.has_value());
    std::vector<app::CopiedPaper> papers;
    for (exam::FrozenPaper& one : *frozen) {
        const qgt::PersonId original = one.seat.candidate.person;
        one.seat.candidate = {};
        papers.push_back({{one.key.form, original, {}}, one.seat, one.key});
    }
    const FormDocument paper = app::paperSheet(papers, words.wording);
    const FormDocument sheet = app::answerSheet(papers, words.wording);
    keepPdf(app::pdfOf(paper), "all-round-paper.pdf");
    keepPdf(app::pdfOf(sheet), "all-round-answers.pdf");
    keepPdf(app::pdfOf(app::keySheet(papers)), "all-round-key.pdf");
    // No task and no station is parted by the end of a page.
    for (const FormDocument* const document : {&paper, &sheet}) {
        const auto placed = app::placedPieces(*document);
        for (std::size_t i = 1; i < placed.size(); ++i) {
            const bool together =
                placed[i].part == placed[i - 1].part && placed[i].group == placed[i - 1].group;
            CHECK((!together || placed[i].page == placed[i - 1].page));
            CHECK(placed[i].page == placed[i].lastPage);
        }
    }
    const QString printed = wordsOf(paper);
    const QString places = wordsOf(sheet);
    for (const app::CopiedPaper& one : papers) {
        for (int slot = 1; slot <= one.paper.slotCount(); ++slot) {
            const auto& scenario = one.paper.task(slot)->scenario;
            for (std::size_t i = 0; scenario && i < scenario->nodes.size(); ++i) {
                CHECK(printed.contains(
                    app::Typeset::spaced(QString::fromStdString(scenario->nodes[i].prompt))));
                CHECK(places.contains(QStringLiteral("Station %1").arg(i + 1)));
            }
        }
        for (const exam::StationWay& way : exam::paperStations(one.paper).ways) {
            CHECK(printed.contains(QStringLiteral("（→%1）").arg(way.number)));
            CHECK(printed.count(QStringLiteral("→%1").arg(way.number)) >= 2);
        }
    }
}

TEST_CASE("nothing that candidates get on paper depends on what is right", "[print]") {
    const Words words;
    const test::SmallExam small;
    const auto papers = copiedOf(small);
    auto blind = papers;
    for (app::CopiedPaper& one : blind) {
        one.key = {};
    }
    for (auto* const sheet : {&app::paperSheet, &app::answerSheet}) {
        const QString printed = wordsOf(sheet(papers, words.wording));
        CHECK(printed == wordsOf(sheet(blind, words.wording)));
        for (const auto& task : papers[0].key.tasks) {
            if (!std::holds_alternative<qgt::bank::Item>(task.task)) {
                continue;
            }
            const auto& item = std::get<qgt::bank::Item>(task.task);
            CHECK((item.explanation.empty() ||
                   !printed.contains(QString::fromStdString(item.explanation))));
            CHECK((item.model.empty() || !printed.contains(QString::fromStdString(item.model))));
            for (const auto& point : item.rubric) {
                CHECK_FALSE(printed.contains(QString::fromStdString(point.point)));
            }
        }
    }
    auto scaled = papers;  // points say the marks that they bring on this paper
    auto& written = scaled[0].key.tasks.rbegin()[1];
    std::get<qgt::bank::Item>(written.task).rubric = {{"说清找谁", 1}, {"说清期限", 3}};
    scaled[0].paper.sections[written.section].marks = 2000;
    const QString key = wordsOf(app::keySheet(scaled));
    CHECK(key.contains(QStringLiteral("说清期限 (%1)").arg(app::marksInWords(1500))));
}

TEST_CASE("a key names what is right by the letters of its own variant", "[print]") {
    const Words words;
    const test::SmallExam small;
    const auto papers = copiedOf(small);
    const FormDocument document = app::keySheet(papers);
    keepPdf(app::pdfOf(document), "key.pdf");
    REQUIRE(document.parts.size() == 2);
    for (std::size_t i = 0; i < papers.size(); ++i) {
        int seen = 0;
        for (const FormGroup& group : document.parts[i].groups) {
            const FormPiece& row = group.pieces.front();
            const int slot = row.cells.empty() ? 0 : row.cells[0].text.toInt();
            if (slot == 0) {
                continue;
            }
            ++seen;
            const auto& task = papers[i].key.tasks.at(static_cast<std::size_t>(slot) - 1);
            const auto* const item = std::get_if<qgt::bank::Item>(&task.task);
            if (item != nullptr && item->kind == qgt::bank::ItemKind::SingleChoice) {
                const auto place =
                    std::find(task.order.begin(), task.order.end(), item->answer.front());
                CHECK(row.cells[2].text ==
                      QString(QChar(static_cast<char16_t>(u'A' + (place - task.order.begin())))));
            }
        }
        CHECK(seen == papers[i].paper.slotCount());
    }
}

TEST_CASE("an answer sheet has a place for every task, and room for two who enter it", "[print]") {
    const Words words;
    const test::SmallExam small;
    const auto papers = copiedOf(small);
    const QByteArray pdf = app::pdfOf(app::answerSheet(papers, words.wording));
    keepPdf(pdf, "answers.pdf");
    const QString read = readBack(pdf);
    CHECK(read.contains(QStringLiteral("[A] [B] [C]")));
    CHECK(bare(read).contains(QStringLiteral("[√][×]")));
    CHECK(bare(read).contains(bare(QStringLiteral("First entry"))));
    CHECK(bare(read).contains(bare(QStringLiteral("Page 1 of"))));
}

TEST_CASE("no task is parted by the end of a page unless it is longer than one", "[print]") {
    const Words words;
    const test::SmallExam small;
    auto papers = copiedOf(small);
    papers.resize(1);
    auto& tasks = papers[0].paper.sections[0].tasks;
    const seat::SeatTask one = tasks.front();
    for (int i = 0; i < 60; ++i) {
        tasks.push_back(one);
        for (int k = 0; k < i % 9; ++k) {
            tasks.back().stem += "申请人委托他人代办的，还要看什么材料。";
        }
    }
    seat::SeatTask endless = one;
    for (int i = 0; i < 90; ++i) {
        endless.stem += "\n这一行说的是材料。";
    }
    tasks.push_back(endless);
    const FormDocument document = app::paperSheet(papers, words.wording);
    const auto placed = app::placedPieces(document);
    std::set<std::size_t> parted;
    double before = -1;
    int page = 0;
    for (const app::PlacedPiece& piece : placed) {
        CHECK(piece.page >= page);
        before = piece.page > page ? -1 : before;
        CHECK(piece.top > before);
        before = piece.top;
        page = piece.page;
        if (piece.page == piece.lastPage) {
            CHECK(piece.top + piece.height <= app::formHeight() + 0.01);
        }
    }
    for (std::size_t i = 1; i < placed.size(); ++i) {
        if (placed[i].group == placed[i - 1].group && placed[i].page != placed[i - 1].page) {
            parted.insert(placed[i].group);
        }
    }
    CHECK(page > 4);
    REQUIRE(parted.size() == 1);  // the one that is longer than a page
    const auto& lines = document.parts[0].groups[*parted.begin()].pieces;
    CHECK(lines.size() > 90);
    const QString read = bare(readBack(app::pdfOf(document)));
    CHECK(read.contains(bare(QStringLiteral("Page %1 of %1").arg(page + 1))));
}

TEST_CASE("a sheet goes to a printer of the system and leaves no file", "[print]") {
    const Words words;
    const test::TempFolder folder;
    const QByteArray path = qgetenv("PATH");
    const auto script = [&folder](const char* name, const std::string& body) {
        const auto place = folder.path() / name;
        std::ofstream(place) << "#!/bin/sh\n" << body;
        std::filesystem::permissions(place, std::filesystem::perms::owner_all);
    };
    const std::string got = (folder.path() / "got").string();
    script("lpstat", "echo 办公室\necho Hall\n");
    script("lp", "echo \"$@\" > " + got + ".args\ncat > " + got + "\n");
    qputenv("PATH", QByteArray::fromStdString(folder.path().string()) + ":/usr/bin:/bin");
    CHECK(app::systemPrinters() == QStringList{QStringLiteral("办公室"), QStringLiteral("Hall")});
    const QByteArray pdf(200'000, 'x');
    CHECK(app::printPdf(pdf, QStringLiteral("Hall"), QStringLiteral("座位表")));
    QFile printed(QString::fromStdString(got));
    REQUIRE(printed.open(QIODevice::ReadOnly));
    CHECK(printed.readAll() == pdf);
    script("lp", "echo 'lp: out of paper' >&2\nexit 1\n");
    CHECK(app::printPdf(pdf, QStringLiteral("Hall"), {}).error() ==
          qgt::Error{"print.refused", {{"reason", "lp: out of paper"}}});
    qputenv("PATH", "/nonexistent");
    CHECK(app::systemPrinters().isEmpty());
    CHECK(app::printPdf(pdf, QStringLiteral("Hall"), {}).error().code == "print.refused");
    qputenv("PATH", path);
}
