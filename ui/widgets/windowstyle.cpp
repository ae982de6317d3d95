// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/windowstyle.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/wheelguard.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace partsong {

namespace {

using namespace Qt::StringLiterals;

bool primaryWidget(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

// What lies behind a scroll bar: the same as behind what it scrolls.
QColor scrollGround(const QWidget *bar, const Palette &palette)
{
    const QWidget *above = bar;
    while (above && !qobject_cast<const QAbstractScrollArea *>(above))
        above = above->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(above);
    if (!area)
        return palette.window;
    const QWidget *seen = area->viewport();
    if (const auto *holder = qobject_cast<const QScrollArea *>(area); holder && holder->widget())
        seen = holder->widget();
    while (seen && !seen->autoFillBackground() && !seen->isWindow())
        seen = seen->parentWidget();
    return seen ? seen->palette().color(seen->backgroundRole()) : palette.window;
}

// Fields of several lines have round corners, and so a frame that keeps their words off those.
bool wordsField(const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFrame *>(widget);
    return frame && (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget));
}

} // namespace

WindowStyle::WindowStyle(const Palette &palette)
    : QProxyStyle(QStyleFactory::create(u"fusion"_s)), m_palette(palette)
{
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QSlider *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    keepFromWheel(widget);
}

void WindowStyle::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

QPalette WindowStyle::standardPalette() const
{
    return m_palette.toQt();
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::pushButton(*painter, *button, m_palette, primaryWidget(widget));
        break;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool:
        return paint::toolButton(*painter, *option, m_palette);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth <= 0)
            return;
        return paint::field(*painter, *option, m_palette);
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (wordsField(widget))
            return paint::field(*painter, *option, m_palette);
        paint::roundedBox(*painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 0, {},
                          option->state & State_HasFocus ? m_palette.accent : m_palette.line);
        return;
    case PE_FrameMenu:
        paint::roundedBox(*painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 0, {},
                          m_palette.controlLine);
        return;
    case PE_PanelMenu:
        return painter->fillRect(option->rect, m_palette.raised);
    case PE_PanelTipLabel:
        paint::roundedBox(*painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 0, m_palette.raised,
                          m_palette.controlLine);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkBox(*painter, *option, m_palette);
    case PE_IndicatorRadioButton:
        return paint::radioButton(*painter, *option, m_palette);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return paint::itemBackground(*painter, *item, m_palette);
        break;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return paint::branchBackground(*painter, *item, m_palette);
        break;
    case PE_IndicatorBranch:
        return paint::branch(*painter, *option, m_palette);
    case PE_FrameFocusRect:
        return paint::focusRing(*painter, QRectF(option->rect), scaled(4), m_palette);
    case PE_FrameTabBarBase:
        return;
    case PE_FrameTabWidget:
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft: {
        const int degrees = element == PE_IndicatorArrowDown ? 90
            : element == PE_IndicatorArrowUp                 ? 270
            : element == PE_IndicatorArrowLeft               ? 180
                                                             : 0;
        const int size = std::min({option->rect.width(), option->rect.height(), scaled(16)});
        QRectF place(0, 0, size, size);
        place.moveCenter(QRectF(option->rect).center());
        // The sign of a menu stands beside the words, not below them; beside an icon alone there is no room
        // for it.
        if (const auto *button = qobject_cast<const QToolButton *>(widget); button && button->menu()) {
            if (button->toolButtonStyle() == Qt::ToolButtonIconOnly)
                return;
            place.moveCenter({place.center().x() - scaled(4), QRectF(button->rect()).center().y()});
        }
        const bool enabled = option->state & State_Enabled;
        return paint::chevron(*painter, place, degrees,
                              enabled ? m_palette.ink : mixed(m_palette.window, m_palette.quietInk, 0.55));
    }
    case PE_IndicatorItemViewItemDrop:
        return paint::dropPlace(*painter, *option, m_palette);
    case PE_IndicatorDockWidgetResizeHandle:
        return paint::divider(*painter, *option, m_palette);
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_PanelToolBar:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton own = *button;
            if (primaryWidget(widget))
                own.palette.setColor(QPalette::ButtonText, m_palette.accentInk);
            else if (own.state & State_On)
                own.palette.setColor(QPalette::ButtonText, m_palette.selectionInk);
            own.state &= ~State_HasFocus;
            if (!own.icon.isNull() && !own.text.isEmpty() && !(own.features & QStyleOptionButton::HasMenu))
                return paint::pushButtonLabel(*painter, own, mnemonics());
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull())
            return paint::toolButtonLabel(*painter, *button, mnemonics());
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuItem(*painter, *item, mnemonics(), m_palette);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuBarItem(*painter, *item, mnemonics(), m_palette);
        break;
    case CE_MenuEmptyArea:
        return painter->fillRect(option->rect, m_palette.raised);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, m_palette.window);
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paint::tab(*painter, *tab, m_palette);
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paint::headerSection(*painter, *header, m_palette);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_palette.paper);
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                                 m_palette.line);
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paint::progressBar(*painter, *bar, m_palette);
        break;
    case CE_Splitter:
        return paint::divider(*painter, *option, m_palette);
    case CE_ToolBar:
        return painter->fillRect(option->rect, m_palette.window);
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->frameShape == QFrame::StyledPanel)
            return drawPrimitive(PE_Frame, option, painter, widget);
        break;
    case CE_RubberBand:
        painter->fillRect(
            option->rect,
            QColor(m_palette.accent.red(), m_palette.accent.green(), m_palette.accent.blue(), 40));
        return paint::roundedBox(*painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 0, {},
                                 m_palette.accent);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paint::comboBox(*painter, *box, m_palette);
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::scrollBar(*painter, *bar,
                                    subControlRect(control, option, SC_ScrollBarSlider, widget),
                                    scrollGround(widget, m_palette), m_palette);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return paint::spinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                                  subControlRect(control, option, SC_SpinBoxDown, widget), m_palette);
    } else if (control == CC_Slider) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::slider(*painter, *slider, subControlRect(control, option, SC_SliderGroove, widget),
                                 subControlRect(control, option, SC_SliderHandle, widget), m_palette);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon WindowStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (standard) {
    case SP_DockWidgetCloseButton:
    case SP_TitleBarCloseButton:
    case SP_TabCloseButton:
        return icon(u"window-close"_s);
    case SP_TitleBarNormalButton:
        return icon(u"window-restore"_s);
    case SP_LineEditClearButton:
        return icon(u"edit-clear"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"overflow-menu"_s);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace partsong
