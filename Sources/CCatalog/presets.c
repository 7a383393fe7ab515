#include "CCatalog.h"

static const unsigned char budget_bytes[] = {
#embed "../../Presets/budget.toml"
};

static const unsigned char scaling_bytes[] = {
#embed "../../Presets/scaling.toml"
};

static const unsigned char budget_that_boots_bytes[] = {
#embed "../../Presets/budget-that-boots.toml"
};

static const unsigned char scaling_that_boots_bytes[] = {
#embed "../../Presets/scaling-that-boots.toml"
};

static const unsigned char one_16gb_card_bytes[] = {
#embed "../../Presets/one-16gb-card.toml"
};

static const unsigned char two_rtx_3090_bytes[] = {
#embed "../../Presets/two-rtx-3090.toml"
};

static const unsigned char four_p100_bytes[] = {
#embed "../../Presets/four-p100.toml"
};

static const unsigned char empty_bytes[] = {
#embed "../../Presets/empty.toml"
};

#define FILE_OF(name, array) {name, array, sizeof array}

static const EmbeddedFile presets[] = {
    FILE_OF("budget", budget_bytes),
    FILE_OF("scaling", scaling_bytes),
    FILE_OF("budget-that-boots", budget_that_boots_bytes),
    FILE_OF("scaling-that-boots", scaling_that_boots_bytes),
    FILE_OF("one-16gb-card", one_16gb_card_bytes),
    FILE_OF("two-rtx-3090", two_rtx_3090_bytes),
    FILE_OF("four-p100", four_p100_bytes),
    FILE_OF("empty", empty_bytes),
};

size_t ccatalog_preset_count(void) { return sizeof presets / sizeof presets[0]; }

EmbeddedFile ccatalog_preset(size_t index) { return presets[index]; }
