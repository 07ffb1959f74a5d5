#include "app/desktop/introduction_model.h"

#include <algorithm>

namespace qgt::app {

namespace {

bool has(const std::vector<PageEntry>& pages, const char* page) {
    return std::ranges::find(pages, QString::fromLatin1(page), &PageEntry::id) != pages.end();
}

}  // namespace

std::vector<IntroductionModel::Step> IntroductionModel::stepsFor(
    const std::vector<PageEntry>& pages) const {
    if (has(pages, "today")) {
        return forLearners();
    }
    return has(pages, "people") ? forAdministrators() : std::vector<Step>{};
}

/// The key that shows the page; the finder's where the rail has no key left for it.
QString IntroductionModel::keyOf(const char* page) const {
    const auto found = std::ranges::find(m_who.pages, QString::fromLatin1(page), &PageEntry::id);
    const QString key = shortcutOf(static_cast<int>(found - m_who.pages.begin()));
    return found == m_who.pages.end() || key.isEmpty() ? QStringLiteral("Ctrl+K") : key;
}

std::vector<IntroductionModel::Step> IntroductionModel::forLearners() const {
    return {
        {.title = tr("“Today” says what to practise"),
         .text = tr("First what went wrong or fades, then new items. Choose how long you have and "
                    "start with one key. Whatever you have answered is saved at once."),
         .lines = {{QStringLiteral("1 2 3"), tr("5, 15 or 30 minutes")},
                   {QStringLiteral("Enter"), tr("Start practice")},
                   {QStringLiteral("Esc"), tr("Stop at any time; next time it goes on there")}}},
        {.title = tr("Answer, and say how sure you are"),
         .text = tr(
             "A right guess does not count: the item stays in the error book. What you were sure "
             "of and got wrong is marked. Nobody is ranked by it. “Don't know” is better than "
             "a guess."),
         .lines = {{QStringLiteral("A … H"), tr("Choose; Enter confirms without more")},
                   {QStringLiteral("S U V"), tr("Confirm: sure, unsure, guessed")},
                   {QStringLiteral("X"), tr("Don't know: show me the answer and its basis")},
                   {QStringLiteral("Z"), tr("Take the last answer back")}}},
        {.title = tr("Where to look things up"),
         .text = tr("What went wrong goes into the error book by itself, and leaves it after it "
                    "was right on two different days."),
         .lines = {{keyOf("review"), tr("Error book: wrong, kept, in doubt, with notes")},
                   {keyOf("handbook"), tr("Handbooks: how a matter is handled, with its basis")},
                   {QStringLiteral("Ctrl+K"), tr("Find anything in a resident's words")},
                   {QStringLiteral("F1"), tr("Keys of the page, and this introduction again")}}},
    };
}

std::vector<IntroductionModel::Step> IntroductionModel::forAdministrators() const {
    return {
        {.title = tr("First add who works here"),
         .text = tr("Each person gets a role and the A and B lines they answer for. Several at "
                    "once come from a table, which is shown before anything is stored."),
         .lines = {{keyOf("people"), tr("People")},
                   {QStringLiteral("Ctrl+N"), tr("Add a person")},
                   {QStringLiteral("/"), tr("Find a person, once there are many")}}},
        {.title = tr("Then hand out first PINs"),
         .text = tr("The page People makes them and prints a slip for each person. At the first "
                    "sign-in everybody sets an own one; nobody else can read it, you neither."),
         .lines = {{QStringLiteral("Ctrl+S"), tr("Save what stands in the panel")},
                   {QStringLiteral("Esc"), tr("Close the panel; nothing is stored")}}},
        {.title = tr("Keep the data safe"),
         .text = tr("All data stay on this computer. Back them up in Settings, and keep the "
                    "recovery code on paper: it is the way back in without your password."),
         .lines = {{keyOf("settings"), tr("Settings: backup, text size, theme, language")},
                   {QStringLiteral("Ctrl+K"), tr("Find any page or person")},
                   {QStringLiteral("F1"), tr("Keys of the page, and this introduction again")}}},
    };
}

}  // namespace qgt::app
