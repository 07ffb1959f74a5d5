#include "app/ctl/bank_source.h"
#include "app/ctl/command.h"
#include "app/ctl/exam_desk.h"
#include "app/ctl/open_store.h"
#include "app/ctl/sign_in.h"
#include "app/runtime/law_impact.h"
#include "app/runtime/workspace.h"
#include "engine/bank/content_review.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace qgt::ctl {

namespace {

using OrderedJson = nlohmann::ordered_json;

struct ImpactWords {
    std::string source;  ///< SOURCE or SOURCE:ARTICLE
    std::string path;
    DeskWords desk;
    bool unlocks = false;
    bool json = false;
};

struct DueWords {
    std::string path;
    std::string asOf;
    bool json = false;
};

OrderedJson refJson(const bank::ContentRef& ref) {
    return OrderedJson{{"kind", toText(ref.kind)},
                       {"id", ref.id},
                       {"no", ref.no},
                       {"line", ref.line.str()},
                       {"title", ref.title}};
}

std::string refLine(const bank::ContentRef& ref) {
    return toText(ref.kind) + "\t" + (ref.no.empty() ? ref.id : ref.no) + "\t" + ref.line.str() +
           "\t" + ref.title;
}

/// The bank of the call, without looking at what its rules say of it.
Result<std::shared_ptr<const bank::Bank>> bankOf(const std::string& path, const Context& context) {
    const std::string folder = bankFolder(path, context);
    auto read = readForCheck(folder, Date{});
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    if (!read->bank) {
        return failure("ctl.not-a-folder", {{"path", folder}});
    }
    return std::move(read->bank);
}

struct Held {
    app::HeldImpact impact;
    std::vector<std::pair<std::string, std::string>> names;  ///< of persons; none: not signed in
};

/// The exam keys where the call wants papers of the exam pool read too.
Result<std::optional<integrity::KeyRing>> ringFor(const ImpactWords& words,
                                                  const app::KeyDesk& desk,
                                                  const Context& context) {
    if (!words.unlocks) {
        return std::optional<integrity::KeyRing>();
    }
    const auto passphrase = askPassphrase(words.desk, context);
    if (!passphrase) {
        return tl::unexpected<Error>(passphrase.error());
    }
    auto ring = app::openKeys(desk, *passphrase, "impact");
    return ring ? Result<std::optional<integrity::KeyRing>>(std::move(*ring))
                : tl::unexpected<Error>(ring.error());
}

/// What was held with tasks on this law, where the call names a data folder; names for a trainer
/// who signs in.
Result<std::optional<Held>> heldOf(const ImpactWords& words,
                                   const app::AskedLaw& law,
                                   const Context& context) {
    if (!context.dataFolder && !context.demo) {
        return std::optional<Held>();
    }
    const auto workspace = openWorkspace(context);
    if (!workspace) {
        return tl::unexpected<Error>(workspace.error());
    }
    store::Store& store = (*workspace)->store();
    if (words.desk.name.empty() && !words.unlocks) {
        auto impact = app::heldImpact(store, law);
        return impact ? Result<std::optional<Held>>(Held{std::move(*impact), {}})
                      : tl::unexpected<Error>(impact.error());
    }
    const auto actor =
        signIn(**workspace, {words.desk.name, "ctl.ask-who-looks", context.err}, context);
    if (!actor) {
        return tl::unexpected<Error>(actor.error());
    }
    const Status may = people::authorize(*actor, people::Action::ManageExams, {}, store.audit());
    const auto persons = store.people().persons();
    if (!may || !persons) {
        return tl::unexpected<Error>(may ? persons.error() : may.error());
    }
    const auto ring = ringFor(words, {**workspace, *actor}, context);
    if (!ring) {
        return tl::unexpected<Error>(ring.error());
    }
    auto impact = app::heldImpact(store, law, *ring ? &**ring : nullptr);
    if (!impact) {
        return tl::unexpected<Error>(impact.error());
    }
    Held held{std::move(*impact), {}};
    for (const people::Person& person : *persons) {
        if (held.impact.persons.contains(person.id)) {
            held.names.emplace_back(person.staffNo, person.name);
        }
    }
    return std::optional<Held>(std::move(held));
}

OrderedJson heldJson(const Held& held) {
    OrderedJson exams = OrderedJson::array();
    for (const app::ExamTouched& one : held.impact.exams) {
        exams.push_back({{"exam", one.exam.str()},
                         {"title", one.title},
                         {"day", toString(localDate(one.opens, kShanghaiOffsetMinutes))},
                         {"papers", one.papers},
                         {"sat", one.sat.size()},
                         {"tasks", one.tasks}});
    }
    OrderedJson certificates = OrderedJson::array();
    for (const auto& one : held.impact.certificates) {
        certificates.push_back({{"serial", one.record.serial},
                                {"exam", one.record.exam.str()},
                                {"percent", one.law.percent()}});
    }
    OrderedJson json{{"exams", std::move(exams)},
                     {"certificates", std::move(certificates)},
                     {"persons", held.impact.persons.size()},
                     {"sealed_papers_not_read", held.impact.shut}};
    OrderedJson names = OrderedJson::array();
    for (const auto& [number, name] : held.names) {
        names.push_back({{"staff_no", number}, {"name", name}});
    }
    if (!held.names.empty()) {
        json["names"] = std::move(names);
    }
    return json;
}

void printHeld(const Held& held, const Context& context) {
    for (const app::ExamTouched& one : held.impact.exams) {
        context.out << "exam\t" << toString(localDate(one.opens, kShanghaiOffsetMinutes)) << "\t"
                    << one.title << "\t";
        sayLine(context,
                "ctl.impact-exam",
                {{"papers", std::to_string(one.papers)}, {"sat", std::to_string(one.sat.size())}});
    }
    for (const auto& one : held.impact.certificates) {
        context.out << "certificate\t" << one.record.serial << "\t";
        sayLine(
            context, "ctl.impact-certificate", {{"percent", std::to_string(one.law.percent())}});
    }
    sayLine(context,
            "ctl.impact-held",
            {{"exams", std::to_string(held.impact.exams.size())},
             {"certificates", std::to_string(held.impact.certificates.size())},
             {"persons", std::to_string(held.impact.persons.size())}});
    for (const auto& [number, name] : held.names) {
        context.out << "person\t" << number << "\t" << name << "\n";
    }
    if (held.impact.shut > 0) {
        sayLine(context, "ctl.impact-shut", {{"count", std::to_string(held.impact.shut)}});
    }
}

int impact(const ImpactWords& words, const Context& context) {
    const auto colon = words.source.find(':');
    const SourceId source(words.source.substr(0, colon));
    const std::string article =
        colon == std::string::npos ? std::string() : words.source.substr(colon + 1);
    const auto bank = bankOf(words.path, context);
    if (!bank) {
        return reportError(bank.error(), context);
    }
    const auto& sources = (*bank)->sources();
    const auto known = std::find_if(
        sources.begin(), sources.end(), [&](const bank::Source& one) { return one.id == source; });
    if (known == sources.end()) {
        context.err << app::sentenceFor(
                           "ctl.no-such-source", {{"source", source.str()}}, context.language)
                    << "\n";
        return kUsage;
    }
    const auto touched = bank::restingOn(**bank, source, article);
    app::AskedLaw law{source, article, {}};
    for (const bank::ContentRef& ref : touched) {
        if (ref.kind == bank::ContentKind::Item || ref.kind == bank::ContentKind::Case) {
            law.tasks.insert(ref.id);
        }
    }
    const auto held = heldOf(words, law, context);
    if (!held) {
        return reportError(held.error(), context);
    }
    if (words.json) {
        OrderedJson content = OrderedJson::array();
        std::transform(touched.begin(), touched.end(), std::back_inserter(content), refJson);
        OrderedJson json{{"source", source.str()},
                         {"title", known->title},
                         {"article", article},
                         {"content", std::move(content)}};
        if (*held) {
            json["held"] = heldJson(**held);
        }
        context.out << json.dump(2) << "\n";
        return touched.empty() ? kClean : kFindings;
    }
    for (const bank::ContentRef& ref : touched) {
        context.out << refLine(ref) << "\n";
    }
    sayLine(context,
            "ctl.impact-content",
            {{"title", known->title}, {"count", std::to_string(touched.size())}});
    if (*held) {
        printHeld(**held, context);
    }
    return touched.empty() ? kClean : kFindings;
}

int due(const DueWords& words, const Context& context) {
    const auto day = dayFor(words.asOf, context);
    if (!day) {
        context.err << app::sentenceFor(day.error(), context.language) << "\n";
        return kUsage;
    }
    const auto bank = bankOf(words.path, context);
    if (!bank) {
        return reportError(bank.error(), context);
    }
    const auto all = bank::dueBy(**bank, *day);
    if (words.json) {
        OrderedJson list = OrderedJson::array();
        for (const bank::DueContent& one : all) {
            OrderedJson json = refJson(one.content);
            json["reason"] = toText(one.reason);
            json["on"] = toString(one.on);
            if (!one.source.empty()) {
                json["source"] = one.source.str();
            }
            list.push_back(std::move(json));
        }
        context.out << OrderedJson{{"as_of", toString(*day)}, {"due", std::move(list)}}.dump(2)
                    << "\n";
        return all.empty() ? kClean : kFindings;
    }
    for (const bank::DueContent& one : all) {
        context.out << toString(one.on) << "\t" << toText(one.reason)
                    << (one.source.empty() ? "" : ":" + one.source.str()) << "\t"
                    << refLine(one.content) << "\n";
    }
    sayLine(context, "ctl.due", {{"date", toString(*day)}, {"count", std::to_string(all.size())}});
    return all.empty() ? kClean : kFindings;
}

}  // namespace

void addBankImpact(CLI::App& parent, Context& context, int& exitCode) {
    const auto words = std::make_shared<ImpactWords>();
    CLI::App* command = parent.add_subcommand(
        "impact", "法规一改涉及什么 / what a change of law touches; exams too with --data");
    command->add_option("source", words->source, "SOURCE[:ARTICLE] (JWH:14)")->required();
    command->add_option("dir", words->path, "DIR");
    addDeskOptions(*command, words->desk);
    command->add_flag("--keys",
                      words->unlocks,
                      "用考试密钥也看密封的试卷 / sealed papers too, with the exam keys");
    command->add_flag("--json", words->json, "JSON");
    command->callback([words, &context, &exitCode] { exitCode = impact(*words, context); });
}

void addBankDue(CLI::App& parent, Context& context, int& exitCode) {
    const auto words = std::make_shared<DueWords>();
    CLI::App* command = parent.add_subcommand("due",
                                              "到期要复核、失效、依据已废止的内容 / content to be "
                                              "read again, ending, or on repealed law");
    command->add_option("dir", words->path, "DIR");
    command->add_option("--as-of", words->asOf, "YYYY-MM-DD");
    command->add_flag("--json", words->json, "JSON");
    command->callback([words, &context, &exitCode] { exitCode = due(*words, context); });
}

}  // namespace qgt::ctl
