#pragma once

// moc 6.4 cannot read libstdc++'s <compare> unless a header with its configuration came before. A
// file of our own, because moc names what it includes as a dependency, and a bare <string> is none
// that exists: every build would then start moc anew.
#include <string>
