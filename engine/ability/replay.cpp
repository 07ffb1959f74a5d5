#include "engine/ability/replay.h"

#include "engine/core/os/parallel.h"

#include <algorithm>

namespace qgt::ability {

namespace {

/// Persons of a piece of work: few enough to spread, enough to use a fold's memory again.
constexpr std::size_t kPiecePersons = 8;

}  // namespace

std::vector<std::vector<Cell>> replayed(const std::shared_ptr<const FoldModel>& model,
                                        const std::vector<PersonEvents>& persons,
                                        unsigned threads) {
    std::vector<std::vector<Cell>> cells(persons.size());
    os::parallelFor((persons.size() + kPiecePersons - 1) / kPiecePersons,
                    [&](std::size_t piece) {
                        const std::size_t begin = piece * kPiecePersons;
                        const std::size_t end = std::min(begin + kPiecePersons, persons.size());
                        PersonFold fold(model, persons[begin].priors);
                        for (std::size_t person = begin; person < end; ++person) {
                            if (person > begin) {
                                fold.restart(persons[person].priors);
                            }
                            for (const FoldedEvent& event : persons[person].events) {
                                fold.add(event);
                            }
                            cells[person] = fold.cells();
                        }
                    },
                    threads);
    return cells;
}

}  // namespace qgt::ability
