#include "app/ctl/terminal_session.h"

#include "app/ctl/answer_line.h"
#include "app/ctl/item_text.h"
#include "engine/core/clock.h"
#include "engine/core/text.h"

#include <istream>
#include <ostream>
#include <utility>

namespace qgt::ctl {

namespace {

using bank::ItemKind;
using grading::Confidence;
using grading::Response;
using practice::Phase;
using practice::PracticeSession;

/// An input method may give the full-width stroke.
bool isCommand(std::string_view line) {
    constexpr std::string_view kFullWidth = "／";
    return line.substr(0, 1) == "/" || line.substr(0, kFullWidth.size()) == kFullWidth;
}

const char* hintFor(ItemKind kind) {
    switch (kind) {
        case ItemKind::SingleChoice:
            return "ctl.ask-single";
        case ItemKind::MultipleChoice:
            return "ctl.ask-multiple";
        case ItemKind::TrueFalse:
            return "ctl.ask-true-false";
        case ItemKind::Ordering:
            return "ctl.ask-ordering";
        case ItemKind::Matching:
            return "ctl.ask-matching";
        case ItemKind::FillIn:
        case ItemKind::ShortAnswer:
            break;
    }
    return "ctl.ask-text";
}

/// What became of a mark.
const char* wordFor(char letter, const practice::ItemMarks& marks) {
    switch (letter) {
        case 'k':
            return marks.favourite ? "ctl.kept" : "ctl.kept-no-more";
        case 'r':
            return marks.doubt ? "ctl.doubted" : "ctl.doubted-no-more";
        case 'n':
            return marks.note.empty() ? "ctl.note-removed" : "ctl.noted";
        default:
            return "ctl.reported";
    }
}

const char* helpOf(const PracticeSession& session) {
    return session.spec().kind == practice::SessionKind::Reading ? "ctl.reading-help"
                                                                 : "ctl.practise-help";
}

const char* verdictOf(const practice::GivenAnswer& given) {
    return given.response.dontKnow           ? "ctl.verdict-unknown"
           : given.grade.right               ? "ctl.verdict-right"
           : given.grade.shareHundredths > 0 ? "ctl.verdict-part"
                                             : "ctl.verdict-wrong";
}

}  // namespace

TerminalSession::TerminalSession(Context& context,
                                 practice::PracticeService& service,
                                 const people::Actor& actor)
    : m_context(context), m_service(service), m_actor(actor) {}

int TerminalSession::run(PracticeSession& session, const practice::PracticeService::BankPtr& bank) {
    m_bank = bank;
    say(helpOf(session));
    for (const practice::Notice& notice : session.state().notices()) {
        m_context.out << app::sentenceFor(notice, m_context.language) << "\n";
    }
    Turn turn = Turn::Moved;
    Phase shown = Phase::Finished;
    while (turn != Turn::Left && session.item() != nullptr) {
        if (turn == Turn::Moved || shown != session.phase()) {
            shown = session.phase();
            showPlace(session);
        }
        turn = takeTurn(session);
    }
    if (session.item() == nullptr) {
        summarise(session);
    } else {
        const bool reading = session.phase() == Phase::Reading;
        session.pause();
        say(reading ? "ctl.reading-left" : "ctl.practise-left");
    }
    return kClean;
}

TerminalSession::Turn TerminalSession::takeTurn(PracticeSession& session) {
    switch (session.phase()) {
        case Phase::Asking:
            return ask(session);
        case Phase::MarkingSelf:
            return markSelf(session);
        case Phase::Reading:
            return turnPage(session);
        case Phase::Revealed:
        case Phase::Finished:
        case Phase::Abandoned:
            break;
    }
    return afterReveal(session);
}

void TerminalSession::showPlace(const PracticeSession& session) const {
    const bank::Item& item = *session.item();
    const practice::SessionState& state = session.state();
    if (session.phase() == Phase::Revealed) {
        reveal(session);
        return;
    }
    if (session.phase() == Phase::MarkingSelf) {
        m_context.out << "\n";
        printRubric(item, m_context.out);
        return;
    }
    const bank::ServiceLine* line = m_bank->line(item.line);
    m_context.out << "\n";
    say(state.current()->reask ? "ctl.place-again" : "ctl.place",
        {{"place", std::to_string(state.position() + 1)},
         {"total", std::to_string(state.slots().size())},
         {"line", line == nullptr ? item.line.str() : line->name}});
    printQuestion(item, session.shown(), m_context.out);
    if (session.phase() == Phase::Reading) {
        printSolution(item, session.shown(), *m_bank, m_context.out);
    }
}

TerminalSession::Turn TerminalSession::ask(PracticeSession& session) {
    m_command.clear();
    const auto response = readResponse(session);
    if (!m_command.empty()) {
        return command(session, m_command);
    }
    return response ? give(session, *response) : Turn::Left;
}

TerminalSession::Turn TerminalSession::give(PracticeSession& session, const Response& response) {
    const auto sure = readConfidence();
    return sure ? done(session.answer(response, *sure)) : Turn::Left;
}

TerminalSession::Turn TerminalSession::markSelf(PracticeSession& session) {
    const std::size_t points = session.item()->rubric.size();
    const auto line = readLine("ctl.ask-rubric");
    if (!line) {
        return Turn::Left;
    }
    if (isCommand(*line)) {
        return command(session, *line);
    }
    const auto places = parseLetters(*line, points);
    if (!places) {
        return done(tl::unexpected(places.error()));
    }
    std::vector<bool> met(points, false);
    for (const std::size_t place : *places) {
        met[place] = true;
    }
    return done(session.markRubric(met));
}

TerminalSession::Turn TerminalSession::afterReveal(PracticeSession& session) {
    const auto line = readLine("ctl.ask-next");
    if (!line) {
        return Turn::Left;
    }
    return isCommand(*line) ? command(session, *line) : done(session.next());
}

/// The last page is followed by the end.
TerminalSession::Turn TerminalSession::turnPage(PracticeSession& session) {
    const auto line = readLine("ctl.ask-page");
    if (!line) {
        return Turn::Left;
    }
    if (isCommand(*line)) {
        return command(session, *line);
    }
    if (foldForComparison(*line) == "b") {
        return done(session.readBack());
    }
    return done(session.state().pageAfter() ? session.readOn() : session.finish());
}

TerminalSession::Turn TerminalSession::command(PracticeSession& session, std::string_view line) {
    const std::string_view words = line.substr(line.substr(0, 1) == "/" ? 1 : 3);
    const std::string folded = foldForComparison(words.substr(0, 1));
    const char letter = folded.empty() ? 'h' : folded.front();
    switch (letter) {
        case 'x':
            return done(session.dontKnow());
        case 'z':
            return done(session.undo());
        case 'e':
            return done(session.finish());
        case 'q':
            return Turn::Left;
        case 'k':
        case 'r':
        case 'n':
        case 'p':
            return markItem(letter, session.item()->id, std::string(trimmed(words.substr(1))));
        default:
            say(helpOf(session));
            return Turn::Again;
    }
}

TerminalSession::Turn TerminalSession::markItem(char letter,
                                                const ItemId& item,
                                                const std::string& text) {
    const auto marks = keepMark(letter, item, text);
    if (!marks) {
        return done(tl::unexpected(marks.error()));
    }
    say(wordFor(letter, *marks));
    return Turn::Again;
}

Result<practice::ItemMarks> TerminalSession::keepMark(char letter,
                                                      const ItemId& item,
                                                      const std::string& text) {
    switch (letter) {
        case 'k':
            return m_service.toggleFavourite(m_actor, m_bank, item);
        case 'r':
            return m_service.toggleDoubt(m_actor, m_bank, item);
        case 'n':
            return m_service.writeNote(m_actor, m_bank, item, text);
        default:
            return m_service.report(m_actor, m_bank, item, text);
    }
}

/// A refused step is said and asked again; nothing of it was kept.
TerminalSession::Turn TerminalSession::done(const Status& status) const {
    if (status) {
        return Turn::Moved;
    }
    m_context.out << app::sentenceFor(status.error(), m_context.language) << "\n";
    return Turn::Again;
}

std::optional<Response> TerminalSession::readResponse(const PracticeSession& session) {
    const bank::Item& item = *session.item();
    if (item.kind == ItemKind::FillIn) {
        return readBlanks(item);
    }
    if (item.kind == ItemKind::ShortAnswer) {
        return readText();
    }
    for (;;) {
        auto line = readLine(hintFor(item.kind));
        if (!line) {
            return std::nullopt;
        }
        if (isCommand(*line)) {
            m_command = std::move(*line);
            return std::nullopt;
        }
        auto response = parseAnswerLine(item, session.shown(), *line);
        if (response) {
            return std::move(*response);
        }
        m_context.out << app::sentenceFor(response.error(), m_context.language) << "\n";
    }
}

std::optional<Response> TerminalSession::readBlanks(const bank::Item& item) {
    Response response;
    for (std::size_t i = 0; i < item.blanks.size(); ++i) {
        auto line = readLine("ctl.ask-blank", {{"number", std::to_string(i + 1)}});
        if (!line) {
            return std::nullopt;
        }
        if (isCommand(*line)) {
            m_command = std::move(*line);
            return std::nullopt;
        }
        response.texts.push_back(std::move(*line));
    }
    return response;
}

std::optional<Response> TerminalSession::readText() {
    std::string text;
    say("ctl.ask-text");
    for (;;) {
        auto line = readLine("ctl.ask-more");
        if (!line) {
            return std::nullopt;
        }
        if (isCommand(*line)) {
            m_command = std::move(*line);
            return std::nullopt;
        }
        if (line->empty()) {
            Response response;
            response.texts = {text};
            return response;
        }
        text += (text.empty() ? "" : "\n") + *line;
    }
}

std::optional<Confidence> TerminalSession::readConfidence() {
    for (;;) {
        const auto line = readLine("ctl.ask-confidence");
        if (!line) {
            return std::nullopt;
        }
        const std::string letter = foldForComparison(*line);
        if (letter.empty() || letter == "u") {
            return Confidence::Unsure;
        }
        if (letter == "s" || letter == "v") {
            return letter == "s" ? Confidence::Sure : Confidence::Guess;
        }
    }
}

std::optional<std::string> TerminalSession::readLine(const char* promptCode, const Args& args) {
    m_context.out << app::sentenceFor(promptCode, args, m_context.language) << " " << std::flush;
    std::string line;
    if (!std::getline(m_context.in, line)) {
        m_context.out << "\n";
        return std::nullopt;
    }
    return std::string(trimmed(line));
}

void TerminalSession::reveal(const PracticeSession& session) const {
    const practice::GivenAnswer& given = *session.revealed();
    m_context.out << "\n";
    say(verdictOf(given), {{"share", std::to_string(given.grade.shareHundredths)}});
    printSolution(*session.item(), session.shown(), *m_bank, m_context.out);
}

void TerminalSession::summarise(const PracticeSession& session) const {
    const practice::SessionSummary summary = session.summary();
    m_context.out << "\n";
    if (session.spec().kind == practice::SessionKind::Reading) {
        say("ctl.reading-summary", {{"read", std::to_string(summary.read)}});
        return;
    }
    say("ctl.practise-summary",
        {{"asked", std::to_string(summary.asked)},
         {"right", std::to_string(summary.right)},
         {"second", std::to_string(summary.rightOnSecond)},
         {"minutes", std::to_string((summary.elapsedMs + kMsPerMinute / 2) / kMsPerMinute)}});
}

void TerminalSession::say(const char* code, const Args& args) const {
    m_context.out << app::sentenceFor(code, args, m_context.language) << "\n";
}

}  // namespace qgt::ctl
