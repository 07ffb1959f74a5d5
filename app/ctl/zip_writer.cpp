#include "app/ctl/zip_writer.h"

#include <zip.h>

namespace qgt::ctl {

Status writeZip(const std::string& path, const std::string& entry, const std::string& text) {
    int code = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (archive == nullptr) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const std::string reason = zip_error_strerror(&error);
        zip_error_fini(&error);
        return failure("file.io", {{"path", path}, {"reason", reason}});
    }
    zip_source_t* source = zip_source_buffer(archive, text.data(), text.size(), 0);
    const bool added =
        source != nullptr &&
        zip_file_add(archive, entry.c_str(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE) >= 0;
    if (!added || zip_close(archive) != 0) {
        const std::string reason = zip_strerror(archive);
        zip_discard(archive);
        return failure("file.io", {{"path", path}, {"reason", reason}});
    }
    return ok();
}

}  // namespace qgt::ctl
