#include "app/ctl/sign_in.h"

#include "app/ctl/terminal_secret.h"
#include "app/runtime/workspace.h"
#include "engine/core/text.h"

#include <istream>
#include <ostream>

namespace qgt::ctl {

namespace {

void ask(const SignInWords& words, const char* code, const Context& context) {
    words.prompts << app::sentenceFor(code, {}, context.language) << " " << std::flush;
}

Result<people::SignInChoice> choosePerson(app::Workspace& workspace,
                                          const SignInWords& words,
                                          const Context& context) {
    const auto choices = people::signInChoices(workspace.store().people());
    if (!choices) {
        return tl::unexpected(choices.error());
    }
    if (choices->empty()) {
        return failure("ctl.nobody-there");
    }
    std::string name = words.name;
    if (name.empty()) {
        for (std::size_t i = 0; i < choices->size(); ++i) {
            words.prompts << "  " << i + 1 << ". " << (*choices)[i].name << "  "
                          << (*choices)[i].post << "\n";
        }
        ask(words, words.question, context);
        std::getline(context.in, name);
        name = trimmed(name);
    }
    for (std::size_t i = 0; i < choices->size(); ++i) {
        if ((*choices)[i].name == name || foldForComparison(name) == std::to_string(i + 1)) {
            return (*choices)[i];
        }
    }
    return failure("ctl.no-such-person", {{"name", name}});
}

}  // namespace

Result<people::Actor> signIn(app::Workspace& workspace,
                             const SignInWords& words,
                             const Context& context) {
    const auto person = choosePerson(workspace, words, context);
    if (!person) {
        return tl::unexpected(person.error());
    }
    ask(words,
        person->kind == people::SecretKind::Pin ? "ctl.ask-pin" : "ctl.ask-password",
        context);
    const people::Secret secret = readSecret(context);
    words.prompts << "\n";
    return workspace.signIn().signIn(person->person, secret);
}

}  // namespace qgt::ctl
