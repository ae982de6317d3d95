// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <memory>

namespace partsong {

class PageLoader;

// How the first page of a PDF looks, or a picture: as large as there is room. It is drawn in a reading
// process; until then, and where it cannot be drawn, there is nothing.
class FirstPage : public QWidget {
    Q_OBJECT
public:
    using Bytes = std::function<Result<QByteArray>()>;

    explicit FirstPage(QWidget *parent = nullptr);
    ~FirstPage() override;

    void show(Bytes bytes, const QString &fileName, const QString &password = {});
    using QWidget::show;
    void clear();
    const QImage &image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<PageLoader> m_loader;
    QImage m_image;
};

} // namespace partsong
