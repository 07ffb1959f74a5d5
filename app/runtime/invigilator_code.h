#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/seat/local_channel.h"

#include <string>

namespace qgt::app {

/// What somebody who stands at a seat asks for, with the code that says who it is.
struct ActWithCode {
    const std::string& code;
    const seat::InvigilatorAct& act;
};

/// Does it in the name of whose code it is. A wrong code is in the audit chain; `sits` is the
/// person who is signed in, empty where nobody signs in. Errors: seat.not-running, seat.wrong-code,
/// those of `seat::LocalChannel::invigilate`, store.*.
Status actAtSeat(Workspace& workspace,
                 seat::LocalChannel& channel,
                 const PersonId& sits,
                 const ActWithCode& asked);

}  // namespace qgt::app
