#pragma once

#include "engine/seat/seat_paper.h"

#include <vector>

namespace qgt::exam {

// A case on paper is a booklet of stations, one for each node. Where what comes next depends on
// what is chosen, every choice carries a number of its own, which stands again at the head of the
// place where it leads. Every choice that ends the case has an end of its own, printed among the
// stations, and every place of a case bears equally many numbers, some of which no choice carries:
// a list or a count would give away which choice stands alone, and which are wrong. What comes of a
// choice is not in a paper, so it is not on paper either.

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
    int station = 0;  ///< where it leads; 0: an end of the case

    bool operator==(const StationWay&) const = default;
};

/// A station of a case that forks, or one of its ends.
struct StationPlace {
    int slot = 0;
    int node = -1;             ///< -1: an end
    std::vector<int> numbers;  ///< that stand at its head, ascending

    bool operator==(const StationPlace&) const = default;
};

struct PaperStations {
    std::vector<StationPlace> places;  ///< by slots, in the order of print
    std::vector<StationWay> ways;      ///< by their numbers

    bool operator==(const PaperStations&) const = default;
};

/// The numbered places of all cases of a paper that fork. The numbers stand in no order of tasks,
/// stations or choices and are the same at every print.
[[nodiscard]] PaperStations paperStations(const seat::SeatPaper& paper);

}  // namespace qgt::exam
