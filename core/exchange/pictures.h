// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/project.h"
#include "core/workshop/canvas.h"

#include <QByteArray>

namespace partsong {

enum class PictureKind { Svg, Png };

// A board as a picture; a PNG has two pixels for each unit and a white ground.
Result<QByteArray> canvasPicture(const Project &project, Id<Canvas> canvas, PictureKind kind);
// The same of the whole model.
Result<QByteArray> modelDrawing(const Project &project, PictureKind kind);

// A drawing of ours as part of a web page: the svg element alone, without what only a file of its own needs.
QByteArray inlineSvg(const QByteArray &svg);

} // namespace partsong
