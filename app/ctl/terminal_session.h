#pragma once

#include "app/ctl/command.h"
#include "engine/practice/practice_service.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::ctl {

/// A practice session on a terminal, line by line, with the same rules and the same record as in
/// the window. Lines that begin with "/" are commands (/h lists them); the end of the input leaves
/// the session open, to be continued here or in the window.
class TerminalSession {
  public:
    /// All of it outlives the session.
    TerminalSession(Context& context,
                    practice::PracticeService& service,
                    const people::Actor& actor);

    /// Until the session ends or is left. Gives the exit code.
    [[nodiscard]] int run(practice::PracticeSession& session,
                          const practice::PracticeService::BankPtr& bank);

  private:
    /// What became of one line.
    enum class Turn : std::uint8_t { Again, Moved, Left };

    void showPlace(const practice::PracticeSession& session) const;
    [[nodiscard]] Turn ask(practice::PracticeSession& session);
    [[nodiscard]] Turn markSelf(practice::PracticeSession& session);
    [[nodiscard]] Turn afterReveal(practice::PracticeSession& session);
    [[nodiscard]] Turn turnPage(practice::PracticeSession& session);
    [[nodiscard]] Turn takeTurn(practice::PracticeSession& session);
    [[nodiscard]] Turn give(practice::PracticeSession& session, const grading::Response& response);
    [[nodiscard]] Turn command(practice::PracticeSession& session, std::string_view line);
    [[nodiscard]] Turn markItem(char letter, const ItemId& item, const std::string& text);
    [[nodiscard]] Result<practice::ItemMarks> keepMark(char letter,
                                                       const ItemId& item,
                                                       const std::string& text);
    [[nodiscard]] Turn done(const Status& status) const;

    /// The answer typed for the current item; nothing when the input ended or `m_command` is set.
    [[nodiscard]] std::optional<grading::Response> readResponse(
        const practice::PracticeSession& session);
    [[nodiscard]] std::optional<grading::Response> readBlanks(const bank::Item& item);
    [[nodiscard]] std::optional<grading::Response> readText();
    [[nodiscard]] std::optional<grading::Confidence> readConfidence();
    [[nodiscard]] std::optional<std::string> readLine(const char* promptCode,
                                                      const Args& args = {});
    void reveal(const practice::PracticeSession& session) const;
    void summarise(const practice::PracticeSession& session) const;
    void say(const char* code, const Args& args = {}) const;

    Context& m_context;
    practice::PracticeService& m_service;
    const people::Actor& m_actor;
    practice::PracticeService::BankPtr m_bank;
    std::string m_command;  ///< a command typed where an answer was asked
};

}  // namespace qgt::ctl
