#pragma once

#include "engine/exam/assembly_problem.h"
#include "engine/optimize/mip_model.h"

#include <vector>

namespace qgt::exam {

/// How a problem becomes a model.
struct ModelShape {
    /// All papers as one: columns count how often an item is used. A relaxation, much smaller.
    bool pooled = false;
    /// Per demand: 1 keep it, 0 drop it. Empty: keep all.
    std::vector<unsigned char> kept;
    /// Per demand: 1 if it may be broken at a price. Empty: none. The model then minimises
    /// breaches.
    std::vector<unsigned char> soft;
    /// Numbers of demands for whose cells new items can be had at a price of 1 each. The model then
    /// minimises them.
    std::vector<int> written;
};

/// A model and where its columns came from.
struct AssemblyModel {
    optimize::MipModel mip;
    /// Column of item i in paper p: p * items + i; in a pooled model p is 0.
    int items = 0;
    int papers = 1;
    /// y, -1 in models that minimise breaches or new items.
    int objective = -1;

    /// A column that is paid for, and the demand that it eases: factor 1 adds to what is too
    /// little, -1 takes from what is too much.
    struct Paid {
        int column = 0;
        int demand = 0;
        double factor = 1;
    };

    std::vector<Paid> paid;

    /// A column that is 1 when two columns are.
    struct Shared {
        int column = 0;
        int first = 0;
        int second = 0;
    };

    std::vector<Shared> shared;
};

[[nodiscard]] AssemblyModel assemblyModel(const AssemblyProblem& problem, const ModelShape& shape);

/// The numbers of the items that each paper of a solution holds, ascending.
[[nodiscard]] std::vector<std::vector<int>> papersIn(const AssemblyModel& model,
                                                     const std::vector<double>& values);

/// Papers as a point of the model to begin with (not for pooled ones).
[[nodiscard]] std::vector<double> startFrom(const AssemblyProblem& problem,
                                            const AssemblyModel& model,
                                            const std::vector<std::vector<int>>& papers);

}  // namespace qgt::exam
