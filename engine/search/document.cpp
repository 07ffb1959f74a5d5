#include "engine/search/document.h"

#include "engine/bank/markup.h"

#include <string_view>

namespace qgt::search {

namespace {

/// Parts stand on lines of their own, so that no word is found across two of them.
void add(std::string& text, std::string_view part) {
    if (!part.empty()) {
        text += text.empty() ? "" : "\n";
        text += part;
    }
}

std::string requestWords(const bank::Bank& bank, const std::vector<RequestId>& requests) {
    std::string text;
    for (const RequestId& id : requests) {
        if (const bank::RequestType* request = bank.request(id); request != nullptr) {
            add(text, request->name);
            for (const std::string& words : request->words) {
                add(text, words);
            }
        }
    }
    return text;
}

Document describeItem(const bank::Bank& bank, const bank::Item& item) {
    Document document{item.id.str(), item.line, {}, 0};
    std::string body;
    for (const bank::Option& option : item.options) {
        add(body, option.text);
        add(body, option.why);
    }
    for (const bank::Blank& blank : item.blanks) {
        for (const std::string& accepted : blank.accept) {
            add(body, accepted);
        }
        add(body, blank.why);
    }
    for (const bank::Pair& pair : item.pairs) {
        add(body, pair.left);
        add(body, pair.right);
        add(body, pair.why);
    }
    add(body, item.model);
    for (const bank::RubricPoint& point : item.rubric) {
        add(body, point.point);
    }
    add(body, item.explanation);
    add(body, item.summary);
    std::string about = item.no;
    document.own = about.size();
    add(about, requestWords(bank, item.requests));
    document.fields = {item.stem, std::move(about), std::move(body)};
    return document;
}

Document describeCase(const bank::Bank& bank, const bank::CaseScenario& scenario) {
    Document document{scenario.id.str(), scenario.line, {}, 0};
    std::string body = scenario.opening;
    for (const bank::CaseNode& node : scenario.nodes) {
        for (const bank::SceneLine& line : node.scene) {
            add(body, line.text);
        }
        add(body, node.prompt);
        for (const bank::Choice& choice : node.choices) {
            add(body, choice.text);
        }
    }
    std::string about = scenario.no;
    document.own = about.size();
    add(about, requestWords(bank, scenario.requests));
    document.fields = {scenario.title, std::move(about), std::move(body)};
    return document;
}

Document describeSection(const bank::Bank& bank, const bank::HandbookSection& section) {
    Document document{section.slug, section.line, {}, 0};
    std::string about = section.chapter;
    document.own = about.size();
    add(about, requestWords(bank, section.requests));
    document.fields = {section.title, std::move(about), bank::plainText(section.blocks)};
    return document;
}

}  // namespace

std::vector<DocumentRef> documentsOf(const bank::Bank& bank) {
    std::vector<DocumentRef> refs;
    for (std::size_t i = 0; i < bank.items().size(); ++i) {
        if (bank.items()[i].pool == bank::Pool::Practice) {
            refs.push_back({HitKind::Item, i});
        }
    }
    for (std::size_t i = 0; i < bank.cases().size(); ++i) {
        if (bank.cases()[i].pool == bank::Pool::Practice) {
            refs.push_back({HitKind::Case, i});
        }
    }
    for (std::size_t i = 0; i < bank.sections().size(); ++i) {
        refs.push_back({HitKind::Section, i});
    }
    return refs;
}

Document describe(const bank::Bank& bank, const DocumentRef& ref) {
    switch (ref.kind) {
        case HitKind::Item:
            return describeItem(bank, bank.items()[ref.place]);
        case HitKind::Case:
            return describeCase(bank, bank.cases()[ref.place]);
        case HitKind::Section:
            break;
    }
    return describeSection(bank, bank.sections()[ref.place]);
}

}  // namespace qgt::search
