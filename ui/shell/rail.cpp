// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/acting.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// One place of the rail: its icon above its name.
class RailButton : public QAbstractButton {
public:
    RailButton(const QString &title, const QString &iconName, bool place) : m_icon(iconName)
    {
        setText(title);
        setAccessibleName(title);
        setCheckable(place);
        setAutoExclusive(false);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setTextSize(this, TextSize::Small, QFont::Medium);
    }

    // In place of the icon, in a ring.
    void setInitials(const QString &initials)
    {
        m_initials = initials;
        update();
    }

    // Names of people may be long: they widen the rail no further than its own words do.
    QSize sizeHint() const override
    {
        const int words = fontMetrics().horizontalAdvance(text());
        const int width = (m_initials.isEmpty() ? words : std::min(words, scaled(72))) + 2 * space(2);
        return {std::max(width, scaled(76)), iconSide() + fontMetrics().height() + 4 + 2 * edge()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &palette = paletteOf(this);
        QPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(space(1), 2, -space(1), -2);
        const QColor fill = isChecked() ? palette.selection : underMouse() ? palette.hover : QColor();
        if (fill.isValid())
            paint::roundedBox(painter, box, paint::radius(), fill, {});
        if (isChecked()) // the second sign beside the fill
            paint::roundedBox(painter, QRectF(0, box.top() + space(2), 3, box.height() - 2 * space(2)), 1.5,
                              palette.accent, {});
        if (hasFocus())
            paint::focusRing(painter, box, paint::radius(), palette);
        const QColor ink = isChecked() ? palette.selectionInk : palette.quietInk;
        const int top = edge();
        if (m_initials.isEmpty())
            drawIcon(painter, QRect(0, top, width(), iconSide()), m_icon, ink);
        else
            paintInitials(painter, palette, top);
        painter.setPen(ink);
        const int words = top + iconSide() + 4;
        painter.drawText(QRect(0, words, width(), height() - words), Qt::AlignHCenter | Qt::AlignTop,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * space(2)));
    }

private:
    void paintInitials(QPainter &painter, const Palette &palette, int top) const
    {
        const double side = iconSide() + 2;
        const QRectF ring((width() - side) / 2, top - 1, side, side);
        paint::roundedBox(painter, ring, side / 2, palette.selection, palette.accent);
        QFont small = font();
        small.setPixelSize(std::max(8, int(side * 0.42)));
        small.setWeight(QFont::DemiBold);
        painter.save();
        painter.setFont(small);
        painter.setPen(palette.selectionInk);
        painter.drawText(ring, Qt::AlignCenter, m_initials);
        painter.restore();
    }

    static constexpr int edge() { return 8; }
    // Icons grow less than words, so that the whole rail fits at a large text size.
    static int iconSide() { return int(22 * std::min(1.5, 1 + (textScale() - 1) / 2)); }

    QString m_icon;
    QString m_initials;
};

// What a screen reader hears: the places are tabs of the window, of which one is chosen; the rest are
// buttons.
class RailAccessible : public QAccessibleWidget {
public:
    explicit RailAccessible(QAbstractButton *button) : QAccessibleWidget(button), m_button(button) { }
    QAccessible::Role role() const override
    {
        return m_button->isCheckable() ? QAccessible::PageTab : QAccessible::Button;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = m_button->isCheckable();
        state.selected = m_button->isChecked();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *m_button;
};

constexpr auto PlacesName = "railPlaces";

QAccessibleInterface *accessibleFor(const QString &, QObject *object)
{
    if (auto *button = dynamic_cast<RailButton *>(object))
        return new RailAccessible(button);
    if (object->objectName() == QLatin1String(PlacesName))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::PageTabList);
    return nullptr;
}

} // namespace

Rail::Rail(QWidget *parent) : QScrollArea(parent)
{
    static const bool installed = (QAccessible::installFactory(accessibleFor), true);
    Q_UNUSED(installed)
    auto *inside = new QWidget;
    inside->setObjectName(QLatin1String(PlacesName));
    inside->setAccessibleName(tr("Workspaces"));
    m_column = column(inside, 0, 0);
    setSteps(m_column, 0, 2, 0, 2, 0);
    m_column->addStretch(1);
    setGround(inside, Ground::Window);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Workspaces"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize Rail::sizeHint() const
{
    const QSize inside = widget()->minimumSizeHint();
    const bool scrolls = height() > 0 && inside.height() > height();
    return {inside.width() + (scrolls ? verticalScrollBar()->sizeHint().width() : 0), inside.height()};
}

QSize Rail::minimumSizeHint() const
{
    return {sizeHint().width(), scaled(120)};
}

void Rail::add(const QString &id, const QString &title, const QString &iconName, const QString &shortcut)
{
    auto *button = new RailButton(title, iconName, true);
    button->setObjectName(id);
    button->setToolTip(shortcut.isEmpty() ? title : tr("%1 (%2)").arg(title, shortcut));
    m_column->insertWidget(m_count++, button);
    m_places.push_back(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

QAbstractButton *Rail::addAtFoot(const QString &title, const QString &iconName)
{
    auto *button = new RailButton(title, iconName, false);
    m_column->addWidget(button);
    return button;
}

QAbstractButton *Rail::addPerson()
{
    m_person = addAtFoot({}, u"user"_s);
    setPerson({});
    return m_person;
}

void Rail::setPerson(const QString &name)
{
    static_cast<RailButton *>(m_person)->setInitials(name.isEmpty() ? u"?"_s : initialsOf(name));
    m_person->setText(name.isEmpty() ? tr("Who?") : name);
    const QString tip = name.isEmpty() ? tr("Nobody has said who is working here. Choose your name.")
                                       : tr("%1 is working here. Choose somebody else.").arg(name);
    m_person->setToolTip(tip);
    m_person->setAccessibleName(tip);
    m_person->updateGeometry();
}

void Rail::setCurrent(const QString &id)
{
    for (auto *button : m_places) {
        const bool chosen = button->objectName() == id;
        if (chosen == button->isChecked())
            continue;
        button->setChecked(chosen);
        QAccessibleEvent event(button, chosen ? QAccessible::Selection : QAccessible::SelectionRemove);
        QAccessible::updateAccessibility(&event);
    }
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at = std::ranges::find_if(m_places, [](auto *button) { return button->hasFocus(); });
    if (step == 0 || at == m_places.end())
        return QScrollArea::keyPressEvent(event);
    const auto next = std::clamp<std::ptrdiff_t>(at - m_places.begin() + step, 0, std::ssize(m_places) - 1);
    m_places[size_t(next)]->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(m_places[size_t(next)]);
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry(); // a scroll bar may have come or gone
}

} // namespace partsong
