#include "app/ctl/command.h"
#include "app/runtime/system_clock.h"

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    const qgt::app::SystemClock clock;
    qgt::ctl::Context context{std::cout, std::cerr, std::cin, qgt::app::processEnvironment, clock};
    return qgt::ctl::runCtl(std::vector<std::string>(argv + 1, argv + argc), context);
}
