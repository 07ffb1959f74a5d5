#pragma once

#include "engine/seat/seat_paper.h"

#include <vector>

namespace qgt::exam {

// A case on paper is a booklet of stations, one for each node. Where what comes next depends on
// what is chosen, the choices carry numbers instead of the next station, and a list on a page of
// its own says where each number leads: beside each other the stations would give away which
// choice stands alone. What comes of a choice is not in a paper, so it is not on paper either.

/// The nodes in the order in which their stations are numbered, from 1: along the way where
/// nothing depends on a choice, else as the seat counts them, which tells nothing of the way.
[[nodiscard]] std::vector<int> stationsOf(const seat::SeatCase& scenario);

/// The number of a node's station; 0: the end of the case.
[[nodiscard]] int stationOf(const seat::SeatCase& scenario, int node);

/// Where a choice leads that carries a number.
struct StationWay {
    int number = 0;
    int slot = 0;
    int node = 0;
    int choice = 0;
    int station = 0;  ///< where it leads; 0: the end of the case

    bool operator==(const StationWay&) const = default;
};

/// The ways of all cases of a paper by their numbers, which stand in no order of tasks, stations or
/// choices and are the same at every print.
[[nodiscard]] std::vector<StationWay> stationWays(const seat::SeatPaper& paper);

}  // namespace qgt::exam
