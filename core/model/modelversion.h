// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QByteArray>
#include <QString>

namespace partsong {

// A named moment of the model: the step of the History it stood at, and what it held.
struct ModelVersion {
    Id<ModelVersion> id;
    QString name;
    qint64 time = 0;
    qint64 step = 0;
    int elements = 0;
    int relations = 0;
    QString content; // the model then, as JSON
    bool operator==(const ModelVersion &) const = default;

    static const RecordType &type();
};

} // namespace partsong
