#include "app/desktop/introduction_model.h"

#include "app/runtime/workspace.h"

#include <optional>
#include <string>
#include <utility>

namespace qgt::app {

namespace {

/// The setting of the unit that says that a person has seen it.
std::string settingOf(const PersonId& person) {
    return "introduced/" + person.str();
}

}  // namespace

IntroductionModel::IntroductionModel(Executor executor, QObject* parent)
    : QObject(parent), m_executor(std::move(executor)), m_lines(this) {}

QString IntroductionModel::title() const {
    return m_steps.empty() ? QString() : m_steps[static_cast<std::size_t>(m_step)].title;
}

QString IntroductionModel::text() const {
    return m_steps.empty() ? QString() : m_steps[static_cast<std::size_t>(m_step)].text;
}

void IntroductionModel::attach(std::shared_ptr<Workspace> workspace, Newcomer who) {
    m_workspace = std::move(workspace);
    m_who = std::move(who);
    m_steps = stepsFor(m_who.pages);
    m_step = 0;
    m_shown = false;
    m_seen = true;
    showStep();
    if (m_who.person.empty() || !m_who.offer || m_steps.empty()) {
        return;
    }
    using Setting = Result<std::optional<std::string>>;
    runFor(
        m_executor,
        this,
        [workspace = m_workspace, person = m_who.person]() -> Setting {
            return workspace->store().people().setting(settingOf(person));
        },
        [this, person = m_who.person](const Setting& setting) {
            // Where it cannot be read nobody is kept from the work by it.
            if (m_who.person == person && setting && !*setting) {
                m_seen = false;
                show();
            }
        });
}

void IntroductionModel::retranslate() {
    m_steps = stepsFor(m_who.pages);
    showStep();
}

void IntroductionModel::show() {
    if (!m_who.person.empty() && !m_steps.empty()) {
        m_step = 0;
        m_shown = true;
        showStep();
    }
}

void IntroductionModel::next() {
    if (step() >= steps()) {
        close();
    } else {
        ++m_step;
        showStep();
    }
}

void IntroductionModel::back() {
    if (m_step > 0) {
        --m_step;
        showStep();
    }
}

void IntroductionModel::close() {
    if (!m_shown) {
        return;
    }
    m_shown = false;
    if (!std::exchange(m_seen, true)) {
        keep();
    }
    emit changed();
}

void IntroductionModel::keep() {
    runFor(
        m_executor,
        this,
        [workspace = m_workspace, person = m_who.person] {
            return workspace->store().people().saveSetting(settingOf(person), "1");
        },
        [this](const Status& kept) {
            if (!kept) {
                emit notKept(kept.error());
            }
        });
}

void IntroductionModel::showStep() {
    m_lines.setRows(m_steps.empty() ? std::vector<IntroductionLine>{}
                                    : m_steps[static_cast<std::size_t>(m_step)].lines);
    emit changed();
}

}  // namespace qgt::app
