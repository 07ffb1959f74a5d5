// What two persons read of an answer sheet is held side by side, and settled.
#include "app/runtime/copied_papers.h"
#include "app/runtime/exam_marking.h"
#include "app/runtime/paper_desk.h"
#include "app/runtime/paper_sheets.h"
#include "engine/integrity/digest.h"

#include <utility>

namespace qgt::app {

using exam::EnteredSheet;
using exam::PaperEntryKind;
using exam::PaperEntryLine;

Result<SheetToCompare> PaperDesk::compare(const ExamId& id,
                                          const PersonId& candidate,
                                          const integrity::KeyRing* ring) {
    const auto sheet = opened(id, candidate);
    if (!sheet) {
        return tl::unexpected<Error>(sheet.error());
    }
    const EnteredSheet& read = sheet->read;
    if (!read.readTwice() || !read.isToBeRead()) {
        return failure(read.isToBeRead() ? "exam.entry-waits" : "exam.entry-recorded");
    }
    auto both = sideBySide(*sheet, candidate, ring);
    if (!both) {
        return both;
    }
    const Status kept = keepLook(*sheet, candidate);
    return kept ? std::move(both) : tl::unexpected<Error>(kept.error());
}

Status PaperDesk::keepLook(const OpenedSheet& sheet, const PersonId& candidate) {
    const EnteredSheet& read = sheet.read;
    const bool knows =
        read.everRead.contains(m_actor.person) || read.everLooked.contains(m_actor.person);
    if (!knows) {
        // Whoever marks would learn whose answers are in hand.
        const auto inHand = ExamMarking(m_workspace, m_actor).inHand(sheet.exam.id);
        if (!inHand || *inHand > 0) {
            return inHand ? Status(failure("exam.sheet-marker"))
                          : tl::unexpected<Error>(inHand.error());
        }
        return keepTold("exam.sheet-looked",
                        lineOf(sheet.exam.id, candidate, PaperEntryKind::Looked),
                        {{"attempt", read.recorded.str()}});
    }
    return read.recorded.empty()
               ? ok()
               : m_workspace.store().audit().append(
                     {m_actor.person,
                      "exam.sheet-looked",
                      sheet.exam.id.str(),
                      {{"attempt", read.recorded.str()}, {"candidate", candidate.str()}}});
}

Result<SheetToCompare> PaperDesk::look(const ExamId& id,
                                       const PersonId& candidate,
                                       const integrity::KeyRing* ring) {
    const auto sheet = known(id, candidate);
    if (!sheet) {
        return tl::unexpected<Error>(sheet.error());
    }
    if (sheet->read.damaged || sheet->read.isToBeRead()) {
        return failure(sheet->read.damaged ? "exam.entry-damaged" : "exam.sheet-not-recorded");
    }
    auto both = sideBySide(*sheet, candidate, ring);
    if (!both) {
        return both;
    }
    const Status told = keepLook(*sheet, candidate);
    return told ? std::move(both) : tl::unexpected<Error>(told.error());
}

Result<SheetToCompare> PaperDesk::sideBySide(const OpenedSheet& sheet,
                                             const PersonId& candidate,
                                             const integrity::KeyRing* ring) {
    const EnteredSheet& read = sheet.read;
    auto copied = copiedPaperOf(m_workspace, sheet.exam, candidate, ring);
    if (!copied) {
        return tl::unexpected<Error>(copied.error());
    }
    SheetToCompare both;
    both.paper = std::move(copied->paper);
    both.differences = exam::differencesOf(read, both.paper);
    both.alike = exam::alikeIn(read, both.paper);
    both.recorded = !read.isToBeRead();
    both.names = personNames(m_workspace);
    both.first = read.readings[0].by;
    both.second = read.readings[1].by;
    both.mine = read.everRead.contains(m_actor.person);
    return both;
}

Status PaperDesk::settle(const ExamId& id,
                         const PersonId& candidate,
                         int slot,
                         const seat::TaskAnswer& answer) {
    const auto sheet = opened(id, candidate);
    if (!sheet) {
        return tl::unexpected<Error>(sheet.error());
    }
    const EnteredSheet& read = sheet->read;
    if (!read.readTwice() || !read.isToBeRead()) {
        return failure(read.isToBeRead() ? "exam.entry-waits" : "exam.entry-recorded");
    }
    if (read.readBefore.contains(m_actor.person)) {
        return failure("exam.entry-read-before");
    }
    PaperEntryLine line = lineOf(id, candidate, PaperEntryKind::Settled);
    line.slot = slot;
    line.body = seat::encodeAnswer(answer);
    return fitsPaper(sheet->exam, line).and_then([&](auto) {
        return keepTold(
            "exam.sheet-settled",
            line,
            {{"task", std::to_string(slot)}, {"digest", integrity::digestHex(line.body)}});
    });
}

}  // namespace qgt::app
