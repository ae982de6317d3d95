// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colourbutton.h"

#include "ui/widgets/codecolours.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace partsong {

namespace {

constexpr int PerRow = 6;

void drawColour(QPainter &painter, const QRectF &rect, const QColor &colour, bool plain,
                const Palette &palette)
{
    if (plain) {
        paint::roundedBox(painter, rect, scaled(4), colour, palette.controlLine);
        return;
    }
    paint::roundedBox(painter, rect, scaled(4), codeTint(colour, palette), palette.line);
    const double wide = rect.width() * 0.26;
    const QRectF stroke(rect.center().x() - wide / 2, rect.top() + rect.height() * 0.18, wide,
                        rect.height() * 0.64);
    drawBracketStroke(painter, stroke, colour, palette);
}

// One colour of the popup.
class OfferButton : public QAbstractButton {
public:
    OfferButton(const ColourButton::Offer &offer, bool plain, bool current, QWidget *parent)
        : QAbstractButton(parent), m_colour(offer.colour), m_plain(plain), m_current(current)
    {
        setText(offer.name);
        setToolTip(offer.name);
        setAccessibleName(offer.name);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override { return {scaled(40), scaled(40)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &palette = paletteOf(this);
        QPainter painter(this);
        if (m_current || underMouse())
            paint::roundedBox(painter, QRectF(rect()), scaled(5),
                              m_current ? palette.selection : palette.hover, {});
        const double inset = scaled(6);
        drawColour(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_colour, m_plain,
                   palette);
        if (hasFocus())
            paint::focusRing(painter, QRectF(rect()), scaled(5), palette);
    }

private:
    QColor m_colour;
    bool m_plain;
    bool m_current;
};

// The popup itself: a grid walked with the arrow keys.
class OfferGrid : public QFrame {
public:
    explicit OfferGrid(QWidget *parent) : QFrame(parent, Qt::Popup)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        setGround(this, Ground::Raised);
        setAccessibleName(ColourButton::tr("Colours"));
    }
    void add(QAbstractButton *button) { m_buttons.push_back(button); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const int step = stepOf(event->key());
        const auto at = std::ranges::find_if(m_buttons, [](auto *button) { return button->hasFocus(); });
        const auto next = at - m_buttons.begin() + step;
        if (step != 0 && next >= 0 && next < std::ssize(m_buttons))
            m_buttons[size_t(next)]->setFocus(Qt::TabFocusReason);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            (*at)->click();
        else
            QFrame::keyPressEvent(event);
    }

private:
    static int stepOf(int key)
    {
        switch (key) {
        case Qt::Key_Left:
            return -1;
        case Qt::Key_Right:
            return 1;
        case Qt::Key_Up:
            return -PerRow;
        case Qt::Key_Down:
            return PerRow;
        default:
            return 0;
        }
    }

    std::vector<QAbstractButton *> m_buttons;
};

} // namespace

ColourSwatch::ColourSwatch(const QColor &stored, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setColour(stored);
}

void ColourSwatch::setColour(const QColor &stored)
{
    m_colour = stored;
    setAccessibleName(codeColourName(stored));
    setToolTip(codeColourName(stored));
    update();
}

QSize ColourSwatch::sizeHint() const
{
    return {scaled(18), scaled(18)};
}

void ColourSwatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawColour(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_colour, false, paletteOf(this));
}

ColourButton::ColourButton(const QColor &colour, QWidget *parent) : QToolButton(parent)
{
    for (const auto &offered : codeColours())
        m_offers.push_back({offered.stored, offered.name});
    setFocusPolicy(Qt::StrongFocus);
    setColour(colour);
    connect(this, &QToolButton::clicked, this, &ColourButton::openPalette);
}

void ColourButton::setColour(const QColor &colour)
{
    m_colour = colour;
    const auto found =
        std::ranges::find(m_offers, colour.rgb(), [](const Offer &o) { return o.colour.rgb(); });
    const QString name = found == m_offers.end() ? colour.name().toUpper() : found->name;
    setAccessibleName(tr("Colour: %1").arg(name));
    setToolTip(tr("Colour: %1").arg(name));
    update();
}

void ColourButton::setOffers(std::vector<Offer> offers)
{
    m_offers = std::move(offers);
    setColour(m_colour);
}

void ColourButton::setPlain(bool plain)
{
    m_plain = plain;
    update();
}

void ColourButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    const int side = std::min(width(), height()) - 2 * space(2);
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect()).center());
    drawColour(painter, square, m_colour, m_plain, paletteOf(this));
}

void ColourButton::openPalette()
{
    auto *popup = new OfferGrid(this);
    auto *grid = new QGridLayout(popup);
    setSteps(grid, 2, 2, 2, 2, 0);
    int at = 0;
    for (const auto &offer : m_offers) {
        const bool current = offer.colour.rgb() == m_colour.rgb();
        auto *button = new OfferButton(offer, m_plain, current, popup);
        popup->add(button);
        grid->addWidget(button, at / PerRow, at % PerRow);
        connect(button, &QAbstractButton::clicked, this, [this, popup, colour = offer.colour] {
            popup->close();
            pick(colour);
        });
        if (current || at++ == 0)
            button->setFocus(Qt::PopupFocusReason);
        at += current ? 1 : 0;
    }
    popup->adjustSize();
    popup->move(placeFor(popup->size()));
    popup->show();
}

// Below the button; above it where the screen ends.
QPoint ColourButton::placeFor(const QSize &popup) const
{
    const QRect room = screen()->availableGeometry();
    const QPoint below = mapToGlobal(QPoint(0, height() + 2));
    const int left = std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - popup.width()));
    const bool fits = below.y() + popup.height() <= room.bottom();
    return {left, fits ? below.y() : mapToGlobal(QPoint()).y() - popup.height() - 2};
}

void ColourButton::pick(const QColor &colour)
{
    if (colour.rgb() == m_colour.rgb())
        return;
    setColour(colour);
    Q_EMIT picked(colour);
}

} // namespace partsong
