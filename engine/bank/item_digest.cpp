#include "engine/bank/binary.h"
#include "engine/bank/item_fields.h"
#include "engine/bank/item_file.h"

namespace qgt::bank {

std::string canonicalText(const Item& item) {
    Packer packer;
    packer(std::string_view("qgt-item"), kDigestVersion);
    visit(packer, item);
    return packer.take();
}

std::string itemDigest(const Item& item, const DigestFunction& digest) {
    return digest(canonicalText(item));
}

}  // namespace qgt::bank
