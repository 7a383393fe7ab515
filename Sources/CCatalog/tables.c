#include "CCatalog.h"

static const unsigned char gpu_bytes[] = {
#embed "Data/gpu.csv"
};

static const unsigned char machine_bytes[] = {
#embed "Data/machine.csv"
};

static const unsigned char platform_bytes[] = {
#embed "Data/platform.csv"
};

static const unsigned char cpu_bytes[] = {
#embed "Data/cpu.csv"
};

static const unsigned char ram_bytes[] = {
#embed "Data/ram.csv"
};

static const unsigned char psu_bytes[] = {
#embed "Data/psu.csv"
};

static const unsigned char storage_bytes[] = {
#embed "Data/storage.csv"
};

static const unsigned char cooling_bytes[] = {
#embed "Data/cooling.csv"
};

static const unsigned char adapter_bytes[] = {
#embed "Data/adapter.csv"
};

static const unsigned char case_bytes[] = {
#embed "Data/case.csv"
};

static const unsigned char offer_bytes[] = {
#embed "Data/offer.csv"
};

static const unsigned char model_bytes[] = {
#embed "Data/model.csv"
};

static const unsigned char hosted_bytes[] = {
#embed "Data/hosted.csv"
};

static const unsigned char earning_bytes[] = {
#embed "Data/earning.csv"
};

static const unsigned char speed_bytes[] = {
#embed "Data/speed.csv"
};

static const unsigned char coefficient_bytes[] = {
#embed "Data/coefficient.csv"
};

static const unsigned char tariff_bytes[] = {
#embed "Data/tariff.csv"
};

static const unsigned char currency_bytes[] = {
#embed "Data/currency.csv"
};

#define FILE_OF(name, array) {name, array, sizeof array}

static const EmbeddedFile tables[] = {
    FILE_OF("gpu", gpu_bytes),
    FILE_OF("machine", machine_bytes),
    FILE_OF("platform", platform_bytes),
    FILE_OF("cpu", cpu_bytes),
    FILE_OF("ram", ram_bytes),
    FILE_OF("psu", psu_bytes),
    FILE_OF("storage", storage_bytes),
    FILE_OF("cooling", cooling_bytes),
    FILE_OF("adapter", adapter_bytes),
    FILE_OF("case", case_bytes),
    FILE_OF("offer", offer_bytes),
    FILE_OF("model", model_bytes),
    FILE_OF("hosted", hosted_bytes),
    FILE_OF("earning", earning_bytes),
    FILE_OF("speed", speed_bytes),
    FILE_OF("coefficient", coefficient_bytes),
    FILE_OF("tariff", tariff_bytes),
    FILE_OF("currency", currency_bytes),
};

size_t ccatalog_table_count(void) { return sizeof tables / sizeof tables[0]; }

EmbeddedFile ccatalog_table(size_t index) { return tables[index]; }
