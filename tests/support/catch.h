#pragma once

// The only file that includes Catch2, so that version 3 costs one line.
#include <catch2/catch.hpp>
