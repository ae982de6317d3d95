// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/firstpage.h"

#include "core/formats/pageloader.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QPainter>

#include <cmath>

namespace partsong {

namespace {

constexpr double LongestSide = 1400; // pixels

} // namespace

FirstPage::FirstPage(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("The first page"));
    setScaledMinimumHeight(this, 80);
}

FirstPage::~FirstPage() = default;

void FirstPage::show(Bytes bytes, const QString &fileName, const QString &password)
{
    clear();
    m_loader = std::make_unique<PageLoader>(std::move(bytes), fileName, password);
    connect(m_loader.get(), &PageLoader::opened, this, [this](const PagesInfo &info) {
        if (info.sizes.isEmpty())
            return;
        const QSizeF size = info.sizes.first();
        const double scale = std::min(3.0, LongestSide / std::max({1.0, size.width(), size.height()}));
        const QSize pixels(std::max(1, int(std::lround(size.width() * scale))),
                           std::max(1, int(std::lround(size.height() * scale))));
        m_loader->want({{0, scale, QRect(QPoint(), pixels)}}, {});
    });
    connect(m_loader.get(), &PageLoader::imageLoaded, this, [this](const PageTile &, const QImage &image) {
        m_image = image;
        update();
    });
    setVisible(true);
}

void FirstPage::clear()
{
    m_loader.reset();
    m_image = {};
    hide();
    update();
}

void FirstPage::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int gap = space(4);
    const QSize room = size() - QSize(2 * gap, 2 * gap);
    const QSize size = m_image.size().scaled(room, Qt::KeepAspectRatio).boundedTo(m_image.size());
    const QRect place(QPoint((width() - size.width()) / 2, gap), size);
    // Scaled down in one go, so that thin lines do not go missing.
    painter.drawImage(place.topLeft(), m_image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    painter.setPen(paletteOf(this).line);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

} // namespace partsong
