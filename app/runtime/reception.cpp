#include "app/runtime/reception.h"

#include "app/runtime/entropy.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

using coverage::LogEntryId;
using coverage::LoggedRequests;
using coverage::RequestOutcome;

Status mayLog(Workspace& workspace, const people::Actor& actor) {
    return people::authorize(actor,
                             people::Action::LogRequests,
                             {actor.person, actor.committee},
                             workspace.store().audit());
}

Date localToday(Workspace& workspace) {
    return localDate(workspace.clock().now(), kShanghaiOffsetMinutes);
}

std::vector<LineLog> logByLine(const bank::Bank& bank,
                               const std::vector<LoggedRequests>& log,
                               Date from) {
    std::vector<LineLog> lines;
    for (const bank::ServiceLine& line : bank.lines()) {
        LineLog sum{line.id, 0, 0};
        for (const LoggedRequests& one : log) {
            if (one.line == line.id && one.day >= from) {
                sum.count += one.count;
                sum.settled += one.outcome == RequestOutcome::Settled ? one.count : 0;
            }
        }
        lines.push_back(sum);
    }
    return lines;
}

/// The newest first; of a file the first of its rows stands for all, with the sum of their counts.
std::vector<LoggedRequests> ownEntries(const std::vector<LoggedRequests>& log,
                                       const PersonId& person,
                                       Date today) {
    std::vector<LoggedRequests> own;
    for (const LoggedRequests& one : log) {
        if (one.by != person || localDate(one.at, kShanghaiOffsetMinutes) != today) {
            continue;
        }
        if (!own.empty() && own.back().entry == one.entry) {
            own.back().count += one.count;
        } else {
            own.push_back(one);
        }
    }
    std::ranges::reverse(own);
    return own;
}

}  // namespace

Result<ReceptionBook> receptionBook(Workspace& workspace, const people::Actor& actor) {
    if (Status may = mayLog(workspace, actor); !may) {
        return tl::unexpected<Error>(may.error());
    }
    ReceptionBook book;
    book.today = localToday(workspace);
    // All of it: a table of today may tell of older days, and can be taken back too.
    const auto log = workspace.store().requestLog().requestsOf(actor.committee, Date());
    auto mix = unitMix(workspace, actor.committee);
    if (!log || !mix) {
        return tl::unexpected<Error>(log ? mix.error() : log.error());
    }
    book.mix = std::move(*mix);
    book.lines = logByLine(workspace.bank(), *log, Date{book.today.days - kMixDays});
    book.own = ownEntries(*log, actor.person, book.today);
    for (const LoggedRequests& one : *log) {
        if (one.day == book.today) {
            book.todays += one.count;
            book.todaysSettled += one.outcome == RequestOutcome::Settled ? one.count : 0;
        }
    }
    return book;
}

Result<LogEntryId> logRequest(Workspace& workspace,
                              const people::Actor& actor,
                              const DeskRequest& request) {
    if (Status may = mayLog(workspace, actor); !may) {
        return tl::unexpected<Error>(may.error());
    }
    const bank::Bank& bank = workspace.bank();
    if (bank.line(request.line) == nullptr) {
        return failure("reception.unknown-line", {{"value", request.line.str()}});
    }
    const bank::RequestType* const type = bank.request(request.request);
    if (!request.request.empty() && (type == nullptr || type->line != request.line)) {
        return failure("reception.unknown-request",
                       {{"line", bank.line(request.line)->name}, {"value", request.request.str()}});
    }
    LoggedRequests one;
    one.entry = LogEntryId(randomId());
    one.committee = actor.committee;
    one.day = localToday(workspace);
    one.line = request.line;
    one.request = request.request;
    one.outcome = request.outcome;
    one.at = workspace.clock().now();
    one.by = actor.person;
    return workspace.store().requestLog().append({one}).map([&](auto) { return one.entry; });
}

Status takeBackLogged(Workspace& workspace, const people::Actor& actor, const LogEntryId& entry) {
    store::Store& store = workspace.store();
    const auto logged = store.requestLog().entry(entry);
    if (!logged) {
        return tl::unexpected<Error>(logged.error());
    }
    if (logged->empty()) {
        return failure("store.unknown-log-entry", {{"entry", entry.str()}});
    }
    const LoggedRequests& first = logged->front();
    const bool imported = !first.source.empty();
    Status may =
        people::authorize(actor,
                          imported ? people::Action::ImportRequests : people::Action::LogRequests,
                          {actor.person, first.committee},
                          store.audit());
    if (may && !imported && first.by != actor.person) {
        may = failure("reception.not-yours");
    }
    return may.and_then([&](auto) {
        return store.requestLog().takeBack(entry, workspace.clock().now(), actor.person);
    });
}

}  // namespace qgt::app
