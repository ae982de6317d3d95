// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelpainter.h"
#include "core/model/versions.h"
#include "ui/widgets/zoomview.h"

#include <QHash>

namespace partsong {

// A model to look at alone: laid out and painted, never changed.
class PictureView : public ZoomView {
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);

    // Places: where elements have been put by hand.
    void show(const ModelContent &content, const QHash<Uuid, QPointF> &places);
    void setLook(const ModelStyle &look);
    const ModelPicture &picture() const { return m_picture; }

protected:
    QRectF content() const override { return m_picture.bounds; }
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    ModelPicture m_picture;
    ModelStyle m_look;
};

} // namespace partsong
