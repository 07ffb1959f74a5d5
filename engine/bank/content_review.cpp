#include "engine/bank/content_review.h"

#include "engine/bank/names.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <utility>

namespace qgt::bank {

namespace {

constexpr std::array<Named<ContentKind>, 4> kContentKinds{{{"item", ContentKind::Item},
                                                           {"case", ContentKind::Case},
                                                           {"section", ContentKind::Section},
                                                           {"blueprint", ContentKind::Blueprint}}};
constexpr std::array<Named<DueReason>, 3> kDueReasons{
    {{"review", DueReason::Review}, {"ends", DueReason::Ends}, {"repealed", DueReason::Repealed}}};

ContentRef refOf(const Item& item) {
    return {ContentKind::Item, item.id.str(), item.no, item.stem, item.line};
}

ContentRef refOf(const CaseScenario& scenario) {
    return {ContentKind::Case, scenario.id.str(), scenario.no, scenario.title, scenario.line};
}

ContentRef refOf(const HandbookSection& section) {
    return {ContentKind::Section, section.slug, {}, section.title, section.line};
}

ContentRef refOf(const Blueprint& blueprint) {
    return {ContentKind::Blueprint, blueprint.id.str(), {}, blueprint.title, {}};
}

/// Everything that an item rests on.
std::vector<BasisRef> basisOf(const Item& item) {
    std::vector<BasisRef> all = item.basis;
    if (item.lawChange) {
        all.push_back({item.lawChange->source, item.lawChange->article});
    }
    return all;
}

std::vector<BasisRef> basisOf(const CaseScenario& scenario) {
    std::vector<BasisRef> all;
    for (const Criterion& criterion : scenario.criteria) {
        all.insert(all.end(), criterion.basis.begin(), criterion.basis.end());
    }
    return all;
}

std::vector<BasisRef> basisOf(const HandbookSection& section) {
    return section.basis;
}

bool restsOn(const std::vector<BasisRef>& basis, const SourceId& source, std::string_view article) {
    return std::any_of(basis.begin(), basis.end(), [&](const BasisRef& ref) {
        return ref.source == source && citesArticle(ref.article, article);
    });
}

std::optional<int> numberIn(std::string_view text) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return whole ? std::optional(number) : std::nullopt;
}

/// Without blanks, and with one kind of brackets.
std::string folded(std::string_view text) {
    std::string plain = foldForComparison(text);
    std::erase(plain, ' ');
    return plain;
}

bool liesIn(const std::string& range, const std::string& asked) {
    constexpr std::array<std::string_view, 4> kDashes{"—", "-", "–", "~"};
    const auto wanted = numberIn(asked);
    for (const std::string_view dash : kDashes) {
        const auto at = range.find(dash);
        if (at == std::string::npos || !wanted) {
            continue;
        }
        const auto from = numberIn(std::string_view(range).substr(0, at));
        const auto to = numberIn(std::string_view(range).substr(at + dash.size()));
        if (from && to) {
            return *from <= *wanted && *wanted <= *to;
        }
    }
    return false;
}

bool isArticle(const std::string& cited, const std::string& asked) {
    const auto article = [](const std::string& text) { return text.substr(0, text.find('(')); };
    // Whoever asks for the article asks for its paragraphs, and who cites the article cites them.
    return cited == asked || article(cited) == asked || cited == article(asked) ||
           liesIn(cited, asked);
}

const Source* firstCited(const std::vector<BasisRef>& basis, const std::vector<Source>& sources) {
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const Source& source) {
        return restsOn(basis, source.id, {});
    });
    return found == sources.end() ? nullptr : &*found;
}

void addDates(std::vector<DueContent>& due,
              const ContentRef& ref,
              const Validity& valid,
              Date day) {
    if (valid.reviewBy && *valid.reviewBy <= day) {
        due.push_back({ref, DueReason::Review, *valid.reviewBy, {}});
    }
    if (valid.until && *valid.until <= day) {
        due.push_back({ref, DueReason::Ends, *valid.until, {}});
    }
}

/// One entry for each repealed source.
void addRepealed(std::vector<DueContent>& due,
                 const ContentRef& ref,
                 const std::vector<BasisRef>& basis,
                 const std::vector<Source>& repealed) {
    for (const Source& source : repealed) {
        if (restsOn(basis, source.id, {})) {
            due.push_back({ref, DueReason::Repealed, *source.repealedOn, source.id});
        }
    }
}

template <typename Content>
void addAll(std::vector<DueContent>& due,
            const std::vector<Content>& all,
            const std::vector<Source>& repealed,
            Date day) {
    for (const Content& one : all) {
        addDates(due, refOf(one), one.valid, day);
        addRepealed(due, refOf(one), basisOf(one), repealed);
    }
}

template <typename Content>
void addResting(std::vector<ContentRef>& found,
                const std::vector<Content>& all,
                const SourceId& source,
                std::string_view article) {
    for (const Content& one : all) {
        if (restsOn(basisOf(one), source, article)) {
            found.push_back(refOf(one));
        }
    }
}

}  // namespace

std::string toText(ContentKind kind) {
    return nameOf(kContentKinds, kind);
}

std::string toText(DueReason reason) {
    return nameOf(kDueReasons, reason);
}

bool citesArticle(std::string_view cited, std::string_view asked) {
    const std::string wanted = folded(asked);
    std::string rest = folded(cited);
    if (wanted.empty() || rest.empty() || rest == folded("全文")) {
        return true;
    }
    constexpr std::string_view kComma = "、";
    while (!rest.empty()) {
        const auto end = rest.find(kComma);
        if (isArticle(rest.substr(0, end), wanted)) {
            return true;
        }
        rest = end == std::string::npos ? std::string() : rest.substr(end + kComma.size());
    }
    return false;
}

bool restsOn(const Item& item, const SourceId& source, std::string_view article) {
    return restsOn(basisOf(item), source, article);
}

bool restsOn(const CaseScenario& scenario, const SourceId& source, std::string_view article) {
    return restsOn(basisOf(scenario), source, article);
}

std::vector<ContentRef> restingOn(const Bank& bank,
                                  const SourceId& source,
                                  std::string_view article) {
    std::vector<ContentRef> found;
    addResting(found, bank.items(), source, article);
    std::set<std::string> items;
    for (const ContentRef& item : found) {
        items.insert(item.id);
    }
    addResting(found, bank.cases(), source, article);
    addResting(found, bank.sections(), source, article);
    for (const Blueprint& blueprint : bank.blueprints()) {
        const std::vector<ItemId>& critical = blueprint.pass.critical.items;
        if (std::any_of(critical.begin(), critical.end(), [&items](const ItemId& id) {
                return items.contains(id.str());
            })) {
            found.push_back(refOf(blueprint));
        }
    }
    return found;
}

std::vector<Source> repealedBy(const Bank& registers, Date day) {
    std::vector<Source> repealed = registers.sources();
    std::erase_if(repealed, [day](const Source& source) {
        return !source.repealedOn || *source.repealedOn > day;
    });
    return repealed;
}

const Source* repealedBasis(const Item& item, const std::vector<Source>& repealed) {
    return firstCited(basisOf(item), repealed);
}

const Source* repealedBasis(const CaseScenario& scenario, const std::vector<Source>& repealed) {
    return firstCited(basisOf(scenario), repealed);
}

std::vector<DueContent> dueBy(const Bank& bank, Date day) {
    const std::vector<Source> repealed = repealedBy(bank, day);
    std::vector<DueContent> due;
    addAll(due, bank.items(), repealed, day);
    addAll(due, bank.cases(), repealed, day);
    addAll(due, bank.sections(), repealed, day);
    for (const Blueprint& blueprint : bank.blueprints()) {
        addDates(due, refOf(blueprint), blueprint.valid, day);
    }
    std::stable_sort(due.begin(), due.end(), [](const DueContent& a, const DueContent& b) {
        return a.on < b.on;
    });
    return due;
}

}  // namespace qgt::bank
