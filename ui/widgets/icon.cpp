// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include "ui/widgets/palette.h"

#include <BreezeIcons>
#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace partsong {

namespace {

using namespace Qt::StringLiterals;

// The drawing of a name made for a size: Breeze draws 16 and 22 px apart. Larger ones are drawn from 22
// or 32.
QString fileOf(const QString &name, int extent)
{
    const QStringList sizes =
        extent < 20 ? QStringList{u"16"_s, u"22"_s, u"32"_s} : QStringList{u"22"_s, u"16"_s, u"32"_s};
    for (const QString &size : sizes) {
        for (const auto folder : {"actions"_L1, "places"_L1, "status"_L1, "mimetypes"_L1, "applets"_L1,
                                  "preferences"_L1, "apps"_L1, "devices"_L1, "emblems"_L1}) {
            const QString file = u":/icons/breeze/%1/%2/%3.svg"_s.arg(folder, size, name);
            if (QFile::exists(file))
                return file;
        }
    }
    return {};
}

// Breeze marks what takes which role of a palette by classes of a style sheet. All that is drawn takes our
// one ink, which keeps the window quiet; what is knocked out takes the ground.
QByteArray recoloured(QByteArray svg, const QColor &ink)
{
    static const QRegularExpression drawn(
        uR"((\.ColorScheme-(?!Background)\w+\s*\{\s*color:)\s*#[0-9a-fA-F]+)"_s);
    static const QRegularExpression ground(uR"((\.ColorScheme-Background\s*\{\s*color:)\s*#[0-9a-fA-F]+)"_s);
    QString text = QString::fromUtf8(svg);
    text.replace(drawn, u"\\1"_s + ink.name());
    text.replace(ground, u"\\1"_s + paletteOf(nullptr).window.name());
    return text.toUtf8();
}

QColor inkFor(QIcon::Mode mode, QIcon::State)
{
    const Palette &palette = paletteOf(nullptr);
    if (mode == QIcon::Disabled)
        return mixed(palette.window, palette.quietInk, 0.55);
    if (mode == QIcon::Selected)
        return palette.selectionInk;
    return palette.ink;
}

QPixmap picture(const QString &name, const QSize &pixels, double ratio, const QColor &ink)
{
    if (pixels.isEmpty()) // of a button that has no room yet
        return {};
    const QString key =
        u"ink/%1/%2x%3@%4/%5"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(ratio).arg(ink.name());
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    drawn = QPixmap(pixels);
    drawn.fill(Qt::transparent);
    QFile file(fileOf(name, int(pixels.height() / ratio)));
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(recoloured(file.readAll(), ink));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&drawn);
        renderer.render(&painter);
    }
    drawn.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, drawn);
    return drawn;
}

class InkIconEngine : public QIconEngine {
public:
    explicit InkIconEngine(const QString &name) : m_name(name) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        drawIcon(*painter, rect, m_name, inkFor(mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return picture(m_name, size, 1, inkFor(mode, state));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return picture(m_name, size, 1, inkFor(mode, state));
    }
    QIconEngine *clone() const override { return new InkIconEngine(m_name); }
    QString key() const override { return u"InkIconEngine"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !hasIcon(m_name); }

private:
    QString m_name;
};

} // namespace

void initIcons()
{
    BreezeIcons::initIcons();
}

QIcon icon(const QString &name)
{
    return name.isEmpty() ? QIcon() : QIcon(new InkIconEngine(name));
}

void drawIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &ink)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int extent = std::min(rect.width(), rect.height());
    QRect square(0, 0, extent, extent);
    square.moveCenter(rect.center());
    painter.drawPixmap(square, picture(name, (QSizeF(square.size()) * ratio).toSize(), ratio, ink));
}

bool hasIcon(const QString &name)
{
    return !fileOf(name, 22).isEmpty();
}

} // namespace partsong
