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

// Lengths that grow with type, in px at 100 %; 0: ask the base style.
int growingMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_LineEditIconSize:
        return 18;
    case QStyle::PM_ToolBarIconSize:
        return 20;
    case QStyle::PM_LargeIconSize:
    case QStyle::PM_MessageBoxIconSize:
        return 36;
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_SliderLength:
        return 24;
    case QStyle::PM_MenuButtonIndicator:
        return 18;
    case QStyle::PM_TabBarScrollButtonWidth:
        return 24;
    case QStyle::PM_TitleBarHeight:
        return 32;
    default:
        return 0;
    }
}

// Space in steps of the grid; -1: ask the base style.
int spaceMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        return 3;
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return 2;
    case QStyle::PM_ToolBarItemSpacing:
    case QStyle::PM_ToolBarItemMargin:
    case QStyle::PM_MenuVMargin:
    case QStyle::PM_FocusFrameHMargin:
    case QStyle::PM_HeaderMargin:
        return 1;
    case QStyle::PM_DockWidgetTitleMargin:
    case QStyle::PM_TabBarTabVSpace:
        return 2;
    case QStyle::PM_TabBarTabHSpace:
        return 6;
    default:
        return -1;
    }
}

// A scroll bar is its groove and its slider, without arrow buttons.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int share = range > 0 ? int(qint64(bar.pageStep) * length / (range + bar.pageStep)) : length;
    const int slider = std::clamp(share, std::min(length, scaled(32)), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    const bool isSlider = part == QStyle::SC_ScrollBarSlider;
    const int from = part == QStyle::SC_ScrollBarAddPage ? start + slider : isSlider ? start : 0;
    const int to = part == QStyle::SC_ScrollBarSubPage ? start : isSlider ? start + slider : length;
    const QRect rect =
        across ? QRect(from, 0, to - from, bar.rect.height()) : QRect(0, from, bar.rect.width(), to - from);
    return QStyle::visualRect(bar.direction, bar.rect, rect);
}

// A spin box is its field with two small arrows at the end, one above the other.
QRect spinBoxPart(const QStyleOptionComplex &box, QStyle::SubControl part)
{
    const QRect rect = box.rect;
    const int arrows = scaled(26);
    const int half = rect.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return QStyle::visualRect(box.direction, rect,
                                  QRect(rect.right() - arrows, rect.top() + 2, arrows, half - 2));
    case QStyle::SC_SpinBoxDown:
        return QStyle::visualRect(box.direction, rect,
                                  QRect(rect.right() - arrows, rect.top() + half, arrows, half - 2));
    case QStyle::SC_SpinBoxEditField:
        return QStyle::visualRect(box.direction, rect, rect.adjusted(space(1), 2, -arrows, -2));
    default:
        return rect;
    }
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

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (const int pixels = growingMetric(metric))
        return scaled(pixels);
    if (const int steps = spaceMetric(metric); steps >= 0)
        return space(steps);
    switch (metric) {
    case PM_TreeViewIndentation: // at half the pace, to leave room for words
        return int(18 * (1 + (textScale() - 1) / 2));
    case PM_ScrollBarExtent:
        return std::min(scaled(12), 24);
    case PM_ScrollBarSliderMin:
        return scaled(32);
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_TextCursorWidth:
        return std::max(2, scaled(1));
    case PM_DockWidgetFrameWidth:
    case PM_DockWidgetHandleExtent:
    case PM_TabBarBaseHeight:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_DefaultFrameWidth:
        return wordsField(widget) ? 3 : 1;
    case PM_MenuPanelWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_MenuBar_AltKeyNavigation:
    case SH_ItemView_DrawDelegateFrame: // a field over a row covers the words below it
    case SH_Menu_SupportsSections:
        return hint == SH_ScrollBar_LeftClickAbsolutePosition || hint == SH_Menu_SupportsSections ? 0 : 1;
    case SH_UnderlineShortcut:
        return m_underlined ? 1 : 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Widget_Animation_Duration:
        return 120;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int gap = button && !button->icon.isNull() && !button->text.isEmpty() ? space(1) : 0;
        const int width = size.width() + gap + 2 * space(4);
        return {std::max(width, wanted.height()), std::max(size.height() + space(2), controlHeight())};
    }
    case CT_ComboBox:
        return {size.width() + 2 * space(2) + scaled(28), std::max(wanted.height(), controlHeight())};
    case CT_SpinBox:
        return {size.width() + space(2) + scaled(28), std::max(wanted.height(), controlHeight())};
    case CT_LineEdit:
        return {wanted.width(), std::max(wanted.height(), controlHeight())};
    case CT_ToolButton: {
        const auto *button = qobject_cast<const QToolButton *>(widget);
        const bool words = button && button->toolButtonStyle() != Qt::ToolButtonIconOnly;
        wanted = size + QSize(words ? 2 * space(2) + space(1) : space(2), space(2));
        if (const auto *complex = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            complex && complex->features & QStyleOptionToolButton::HasMenu)
            wanted.rwidth() += scaled(14);
        return wanted.expandedTo({controlHeight(), controlHeight()});
    }
    case CT_ItemViewItem:
        return {wanted.width(), std::max(wanted.height(), scaled(28))};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {wanted.width(), space(2) + 1};
        const bool shortcut = item && item->text.contains(u'\t');
        return {size.width() + 3 * space(2) + iconExtent() + scaled(16) + (shortcut ? space(6) : 0),
                std::max(size.height(), scaled(30))};
    }
    case CT_MenuBarItem:
        return {size.width() + 2 * space(2), std::max(size.height() + space(2), scaled(30))};
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int cross = tab && !tab->rightButtonSize.isEmpty() ? space(2) : 0;
        return {wanted.width() + cross, std::max(wanted.height(), scaled(36))};
    }
    case CT_HeaderSection:
        return {wanted.width(), std::max(wanted.height(), scaled(30))};
    case CT_ProgressBar:
        return {wanted.width(), scaled(10)};
    default:
        return wanted;
    }
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        return rect.adjusted(space(2) - 3, 0, -space(1), 0);
    }
    if (element == SE_TabBarTabText) { // the words keep away from the cross that closes the tab
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int cross = tab && !tab->rightButtonSize.isEmpty() ? space(2) : 0;
        return QProxyStyle::subElementRect(element, option, widget).adjusted(0, 0, -cross, 0);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    if (control == CC_ScrollBar
        && (part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage))
        return scrollBarPart(*qstyleoption_cast<const QStyleOptionSlider *>(option), part);
    if (control == CC_SpinBox)
        return spinBoxPart(*option, part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect rect = option->rect.adjusted(space(2), 1, -scaled(26), -1);
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
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
            return paint::spinBox(*painter, *spin, spinBoxPart(*option, SC_SpinBoxUp),
                                  spinBoxPart(*option, SC_SpinBoxDown), m_palette);
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
