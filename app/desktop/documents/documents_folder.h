#pragma once

#include <QString>

namespace qgt::app {

/// Where a page offers to write: the folder of a person's documents, where file managers look
/// first, or their home when it is not there. What is offered exists.
[[nodiscard]] QString documentsFolder();

}  // namespace qgt::app
