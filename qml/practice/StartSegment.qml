import Qgt.Components

// A choice on the start panel: Space or a click takes it, Enter begins.
Segment {
    enterPresses: false
}
